import MapGeometry
import Testing

@Suite struct BoundingBoxTests {
  @Test func `a box of two corners contains everything between them, whichever corners they are`() throws {
    let box = try BoundingBox(at(4, 0), at(0, 2))
    #expect(try box.southWest == at(0, 0))
    #expect(try box.northEast == at(4, 2))
    #expect(try box == BoundingBox(at(0, 0), at(4, 2)))
  }

  @Test func `the edges of a box belong to it`() throws {
    let box = try BoundingBox(at(0, 0), at(4, 2))
    for position in try positions("0,0 4,2 2,0 0,1 2,1") { #expect(box.contains(position)) }
    for position in try positions("-1,1 5,1 2,-1 2,3") { #expect(!box.contains(position)) }
  }

  @Test func `a box of positions is the smallest around them`() throws {
    #expect(try BoundingBox(positions("3,1 0,2 1,-1")) == BoundingBox(at(0, -1), at(3, 2)))
    #expect(BoundingBox([]) == nil)
  }

  @Test func `a box grows to contain a position or another box`() throws {
    var box = try BoundingBox(at(1, 1))
    try box.extend(to: at(1, 1))
    #expect(try box == BoundingBox(at(1, 1)))
    try box.extend(to: BoundingBox(at(-1, 0), at(0, 5)))
    #expect(try box == BoundingBox(at(-1, 0), at(1, 5)))
  }

  @Test func `a box contains another only if it contains all of it`() throws {
    let box = try BoundingBox(at(0, 0), at(4, 4))
    #expect(box.contains(box))
    #expect(try box.contains(BoundingBox(at(1, 1), at(4, 2))))
    #expect(try !box.contains(BoundingBox(at(1, 1), at(5, 2))))
  }

  @Test func `boxes that touch intersect`() throws {
    let box = try BoundingBox(at(0, 0), at(4, 4))
    #expect(try box.intersects(BoundingBox(at(4, 4), at(6, 6))))
    #expect(try box.intersects(BoundingBox(at(1, 1), at(2, 2))))
    #expect(try !box.intersects(BoundingBox(at(5, 0), at(6, 4))))
    #expect(try !box.intersects(BoundingBox(at(0, 5), at(4, 6))))
  }
}

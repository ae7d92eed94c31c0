import MapGeometry
import PlanarOperations
import Testing

@Suite struct PolygonizingTests {
  @Test func `lines that cross enclose a face, and their ends dangle`() throws {
    //     |   |
    //   --+---+--
    //     |   |
    //   --+---+--
    //     |   |
    let found = try [
      line((1, 0), (1, 5)), line((4, 0), (4, 5)), line((0, 1), (5, 1)), line((0, 4), (5, 4)),
    ].polygonized()
    #expect(try found.polygons == [Polygon(outer: ring((1, 1), (4, 1), (4, 4), (1, 4)))])
    #expect(found.dangles.count == 8)
    #expect(try found.dangles.first == line((0, 1), (1, 1)))
    #expect(found.cutEdges == [])
    #expect(found.invalidRings == [])
  }

  @Test func `a line between two rings is a cut edge`() throws {
    let found = try [
      LineString(boxRing(0, 0, 2, 2).positions), LineString(boxRing(4, 0, 6, 2).positions),
      line((2, 1), (4, 1)),
    ].polygonized()
    #expect(found.polygons.count == 2)
    #expect(try found.cutEdges == [line((2, 1), (4, 1))])
    #expect(found.dangles == [])
  }

  @Test func `a ring inside another is a face and a hole`() throws {
    let inner = try boxRing(2, 2, 4, 4)
    let found = try [LineString(boxRing(0, 0, 6, 6).positions), LineString(inner.positions)].polygonized()
    #expect(
      found.polygons == [Polygon(outer: try boxRing(0, 0, 6, 6), holes: [inner]), Polygon(outer: inner)]
    )
    #expect(found.dangles + found.cutEdges + found.invalidRings == [])
  }

  @Test func `every piece of line is a border or left over`() throws {
    var numbers = SeededNumbers(seed: 7)
    let lines = try (0..<40).map { _ in
      try line(
        (.random(in: 0...9, using: &numbers), .random(in: 0...9, using: &numbers)),
        (.random(in: 0...9, using: &numbers), .random(in: 0...9, using: &numbers))
      )
    }
    let found = try lines.polygonized()
    let edges = { (lines: [LineString]) in
      Set(lines.flatMap { Array($0.edges) }.map { $0.from < $0.to ? $0 : $0.reversed })
    }
    let borders = try edges(found.polygons.flatMap(\.rings).map { try LineString($0.positions) })
    let left = edges(found.dangles + found.cutEdges + found.invalidRings)
    #expect(borders.isDisjoint(with: left))
    #expect(try borders.union(left) == edges(lines.noded()))
  }

  @Test func `the order and direction of the lines make no difference`() throws {
    let lines = try [
      line((1, 0), (1, 5)), line((4, 0), (4, 5)), line((0, 1), (5, 1)), line((0, 4), (5, 4)),
      line((0, 0), (5, 5)),
    ]
    #expect(try lines.polygonized() == lines.reversed().map(\.reversed).polygonized())
  }

  @Test func `no lines enclose nothing`() throws {
    let found = try [LineString]().polygonized()
    #expect(found.polygons == [])
    #expect(found.dangles + found.cutEdges + found.invalidRings == [])
  }
}

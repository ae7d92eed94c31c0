import MapGeometry
import Testing

@Suite struct PolygonTests {
  @Test func `the outer ring is counter-clockwise and holes clockwise, whatever the input`() throws {
    let outer = try ring("0,0 6,0 6,6 0,6")
    let hole = try ring("2,2 4,2 4,4 2,4")
    for (first, second) in [(outer, hole), (outer.reversed, hole.reversed)] {
      let polygon = Polygon(outer: first, holes: [second])
      #expect(polygon.outer == outer)
      #expect(polygon.holes == [hole.reversed])
      #expect(polygon.rings == [outer, hole.reversed])
      #expect(polygon.boundingBox == outer.boundingBox)
    }
  }

  @Test func `a position in a hole is outside and one on its border is on the border`() throws {
    let drawn = try polygon("0,0 6,0 6,6 0,6", holes: "2,2 4,2 4,4 2,4")
    #expect(try drawn.side(of: at(1, 3)) == .inside)
    #expect(try drawn.side(of: at(3, 3)) == .outside)
    #expect(try drawn.side(of: at(2, 3)) == .border)
    #expect(try drawn.side(of: at(0, 3)) == .border)
    #expect(try drawn.side(of: at(7, 3)) == .outside)
  }

  @Test func `a geometry's box holds all its parts`() throws {
    let lines = try [line("0,0 1,1"), line("5,5 6,7")]
    #expect(try Geometry.point(at(1, 2)).boundingBox == BoundingBox(at(1, 2)))
    #expect(Geometry.lineString(lines[0]).boundingBox == lines[0].boundingBox)
    #expect(try Geometry.multiLineString(lines).boundingBox == BoundingBox(at(0, 0), at(6, 7)))
    let squares = try [square(0, 0, size: 1), square(-4, 8, size: 1)]
    #expect(Geometry.polygon(squares[0]).boundingBox == squares[0].boundingBox)
    #expect(try Geometry.multiPolygon(squares).boundingBox == BoundingBox(at(-4, 0), at(1, 9)))
    #expect(Geometry.multiPolygon([]).boundingBox == nil)
    #expect(Geometry.multiLineString([]).boundingBox == nil)
  }

  @Test func `a feature returns the first attribute of a name`() {
    let feature = Feature(
      properties: [.init("a", .integer(1)), .init("b", PropertyValue(nil)), .init("a", .integer(2))],
      geometry: nil
    )
    #expect(feature["a"] == .integer(1))
    #expect(feature["b"] == .null)
    #expect(feature["c"] == nil)
    #expect(PropertyValue("text") == .string("text"))
  }
}

import MapGeometry
import PlanarOperations
import Testing

@Suite struct PreparedPolygonsTests {
  @Test func `inside, border and outside are distinguished to the grid step`() throws {
    let square = try PreparedPolygons([box(0, 0, 4, 4)])
    for (longitude, intersects, contains) in [
      (3.9999999, true, true), (4, true, false), (4.0000001, false, false),
    ] {
      let position = try at(longitude, 2)
      #expect(try square.intersects(position) == intersects)
      #expect(try square.contains(position) == contains)
    }
  }

  @Test func `a grid point on a slanting edge is on the border`() throws {
    let slanting = try PreparedPolygons([Polygon(outer: ring((0, 0), (7, 3), (0, 3)))])
    #expect(try slanting.side(of: at(2.3333333, 0.9999999)) == .outside)
    #expect(try slanting.side(of: at(0.7, 0.3)) == .border)
    #expect(try slanting.side(of: at(0.7, 0.3000001)) == .inside)
  }

  @Test func `the border between neighbours is inside the area`() throws {
    let area = try PreparedPolygons([box(0, 0, 2, 2), box(2, 0, 4, 2)])
    #expect(try area.contains(at(2, 1)))
    #expect(try area.side(of: at(2, 2)) == .border)
  }

  @Test func `no polygons contain nothing`() throws {
    let nothing = try PreparedPolygons([])
    #expect(try nothing.side(of: at(0, 0)) == .outside)
  }

  @Test func `an invalid polygon is refused`() throws {
    let eight = try Polygon(outer: ring((0, 0), (4, 4), (4, 0), (0, 2)))
    #expect(throws: PlanarOperationError.self) { _ = try PreparedPolygons([eight]) }
  }
}

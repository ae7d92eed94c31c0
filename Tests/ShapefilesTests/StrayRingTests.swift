import MapGeometry
import Shapefiles
import TestSupport
import Testing

@Suite struct StrayRingTests {
  @Test func `a polygon that runs counter-clockwise is refused with its record`() throws {
    let folder = try TemporaryFolder()
    let outer = try square(10, 10, 1)
    try numbered(.polygon, [.polygon(Polygon(outer: outer))])
      .write(to: folder["a.shp"], lastUpdate: try testDay())
    let coordinates = outer.positions.flatMap { position in
      [position.longitude, position.latitude].flatMap { withUnsafeBytes(of: $0) { Array($0) } }
    }
    try folder.patch("a.shp", at: -coordinates.count, with: coordinates)
    let path = folder["a.shp"]
    let problem = try onlyProblem(#expect(throws: ShapefileError.self) { try Shapefile(contentsOf: path) })
    #expect(problem.kind == .shape)
    #expect(problem.record == 0)
    #expect(problem.found == "a counter-clockwise ring at 10,10 in no outer ring")
  }
}

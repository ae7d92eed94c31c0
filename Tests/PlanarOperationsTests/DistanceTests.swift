import MapGeometry
import PlanarOperations
import Testing

@Suite struct DistanceTests {
  @Test func `the distance is measured in degrees on the plane`() throws {
    #expect(try Geometry.point(at(0, 0)).distanceInDegrees(to: .point(at(3, 4))) == 5)
    #expect(
      try Geometry.point(at(0, 60)).distanceInDegrees(to: .lineString(line((-5, 61.5), (5, 61.5)))) == 1.5
    )
    #expect(try Geometry.polygon(box(0, 0, 1, 1)).distanceInDegrees(to: .polygon(box(3, 0, 4, 1))) == 2)
  }

  @Test func `shapes that touch or lie in each other have no distance`() throws {
    let square = Geometry.polygon(try box(0, 0, 4, 4))
    #expect(try square.distanceInDegrees(to: .point(at(2, 2))) == 0)
    #expect(try square.distanceInDegrees(to: .point(at(4, 4))) == 0)
    #expect(try square.distanceInDegrees(to: .lineString(line((1, 1), (2, 2)))) == 0)
  }

  @Test func `a position in a hole is away from the polygon`() throws {
    let holed = Polygon(outer: try boxRing(0, 0, 6, 6), holes: [try boxRing(2, 2, 4, 4)])
    #expect(try Geometry.polygon(holed).distanceInDegrees(to: .point(at(3, 2.5))) == 0.5)
  }

  @Test func `a shape without positions has no distance to anything`() throws {
    let point = Geometry.point(try at(0, 0))
    #expect(try point.distanceInDegrees(to: .multiPolygon([])) == nil)
    #expect(try Geometry.multiLineString([]).distanceInDegrees(to: point) == nil)
  }
}

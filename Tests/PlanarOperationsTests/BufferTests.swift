import MapGeometry
import PlanarOperations
import Testing

@Suite struct BufferTests {
  @Test func `the buffer of a position is a polygon just inside the circle`() throws {
    let disc = try Geometry.point(at(10, 10)).buffered(byDegrees: 2, segmentsToTheQuarter: 8)
    #expect(disc.count == 1)
    #expect(disc[0].outer.positions.count == 33)
    #expect(area(disc) > 0.98 * 4 * Double.pi && area(disc) < 4 * Double.pi)
    #expect(try disc[0].side(of: at(12, 10)) == .border)
    #expect(try disc[0].side(of: at(12.0000001, 10)) == .outside)
  }

  @Test func `the buffer of a line has round ends`() throws {
    let sausage = try Geometry.lineString(line((0, 0), (10, 0))).buffered(byDegrees: 1)
    #expect(abs(area(sausage) - (20 + Double.pi)) < 0.05)
  }

  @Test func `lines near each other share one buffer`() throws {
    let lines = try [line((0, 0), (10, 0)), line((0, 1), (10, 1))]
    #expect(try Geometry.multiLineString(lines).buffered(byDegrees: 1).count == 1)
    #expect(try Geometry.multiLineString(lines).buffered(byDegrees: 0.25).count == 2)
  }

  @Test func `a negative distance takes a rim off, and a narrow area away`() throws {
    #expect(try Geometry.polygon(box(0, 0, 4, 4)).buffered(byDegrees: -1) == [box(1, 1, 3, 3)])
    #expect(try Geometry.polygon(box(0, 0, 4, 1)).buffered(byDegrees: -1) == [])
    #expect(try Geometry.lineString(line((0, 0), (10, 0))).buffered(byDegrees: -1) == [])
  }

  @Test func `neighbours are buffered as one area`() throws {
    let neighbours = try Geometry.multiPolygon([box(0, 0, 2, 2), box(2, 0, 4, 2)])
    #expect(try neighbours.buffered(byDegrees: 0) == [box(0, 0, 4, 2)].union(with: neighbours.polygons))
  }

  @Test(arguments: [Double.nan, .infinity])
  func `a distance that is no number is refused`(_ degrees: Double) throws {
    let point = Geometry.point(try at(0, 0))
    #expect(throws: PlanarOperationError.self) { try point.buffered(byDegrees: degrees) }
  }

  @Test func `no segments are refused`() throws {
    let point = Geometry.point(try at(0, 0))
    #expect(throws: PlanarOperationError.self) { try point.buffered(byDegrees: 1, segmentsToTheQuarter: 0) }
  }

  @Test func `a buffer that leaves the globe is refused`() throws {
    let pole = Geometry.point(try at(0, 89))
    #expect {
      try pole.buffered(byDegrees: 2)
    } throws: { error in
      (error as? PlanarOperationError)?.message.contains("is not within -90 to 90") == true
    }
  }
}

extension Geometry {
  fileprivate var polygons: [Polygon] {
    if case .multiPolygon(let polygons) = self { polygons } else { [] }
  }
}

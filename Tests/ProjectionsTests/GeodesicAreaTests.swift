import Foundation
import MapGeometry
import Projections
import Testing

@Suite struct GeodesicAreaTests {
  @Test(arguments: [(100.0, 30.0, 101.0, 31.0), (100, 49, 130, 50), (-20, -35, 60, -10), (0, 0, 1, 1)])
  func `a box has the area of the ellipsoid between its parallels and meridians`(
    west: Double,
    south: Double,
    east: Double,
    north: Double
  ) throws {
    let box = try box(west, south, east, north)
    let expected = zone(from: south, to: north) * (east - west) / 360
    #expect(abs(box.geodesicSquareKilometres / expected - 1) < 1e-5)
  }

  @Test func `the whole ellipsoid has its known area`() throws {
    let globe = try box(-180, -90, 0, 90).geodesicSquareKilometres * 2
    #expect(abs(globe - 510_065_621.724) < 1)
  }

  @Test func `a hole is subtracted`() throws {
    let outer = try box(100, 30, 110, 40)
    let hole = try box(104, 34, 106, 36)
    let holed = Polygon(outer: outer.outer, holes: [hole.outer])
    let expected = outer.geodesicSquareKilometres - hole.geodesicSquareKilometres
    #expect(abs(holed.geodesicSquareKilometres - expected) < 1e-6)
  }

  @Test func `the parts of a box add up to the box`() throws {
    let whole = try box(100, 49, 130, 50).geodesicSquareKilometres
    let parts =
      try box(100, 49, 117, 50).geodesicSquareKilometres + box(117, 49, 130, 50).geodesicSquareKilometres
    #expect(abs(whole - parts) < whole * 1e-9)
  }

  @Test func `the direction of a ring makes no difference`() throws {
    let ring = try box(100, 30, 110, 40).outer
    #expect(abs(ring.geodesicSquareKilometres - ring.reversed.geodesicSquareKilometres) < 1e-6)
  }

  @Test func `an edge along a parallel has the length of the parallel`() throws {
    let line = try LineString([
      Position(longitude: 100, latitude: 60), Position(longitude: 140, latitude: 60),
    ])
    let eccentricity = 0.00669437999014
    let radius = 6378.137 * cos(Double.pi / 3) / (1 - eccentricity * 0.75).squareRoot()
    #expect(abs(line.geodesicKilometres - radius * 40 * .pi / 180) < 0.01)
  }

  private func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Polygon {
    let corners = [(west, south), (east, south), (east, north), (west, north)]
    return Polygon(
      outer: try Ring(corners.map { try Position(longitude: $0.0, latitude: $0.1) })
    )
  }

  /// The area of WGS 84 between two parallels in square kilometres, by the closed formula.
  private func zone(from south: Double, to north: Double) -> Double {
    let eccentricity = 0.00669437999014.squareRoot()
    func toEquator(_ latitude: Double) -> Double {
      let e = eccentricity * sin(latitude * .pi / 180)
      return sin(latitude * .pi / 180) / (1 - e * e) + log((1 + e) / (1 - e)) / (2 * eccentricity)
    }
    let minorAxis = 6356.752314245
    return .pi * minorAxis * minorAxis * (toEquator(north) - toEquator(south))
  }
}

import MapGeometry
import Projections
import Testing

@Suite struct GeodesicTests {
  /// A line of a table made by the program `geod` of PROJ 9.1: `geod +ellps=WGS84 -I -f %.9f -F %.4f`.
  struct Case: Sendable {
    let from: (longitude: Double, latitude: Double)
    let to: (longitude: Double, latitude: Double)
    /// The first azimuth that `geod` prints, and the way back from the end.
    let there: Double
    let back: Double
    let metres: Double

    init(
      _ from: (Double, Double),
      _ to: (Double, Double),
      _ there: Double,
      _ back: Double,
      _ metres: Double
    ) {
      (self.from, self.to, self.there, self.back, self.metres) = (from, to, there, back, metres)
    }
  }

  static let cases = [
    Case((113, 35), (126.65, 45.75), 39.884508728, -131.209671558, 1_659_374.3846),
    Case((126.65, 45.75), (106.9, 47.9), -73.840227140, 91.687083085, 1_521_515.4621),
    Case((116.4, 39.9), (131.9, 43.1), 69.580693915, -100.109331464, 1_339_881.4363),
    Case((100, 0), (110, 0), 90, -90, 1_113_194.9079),
    Case((100, 60), (140, 60), 72.504482979, -72.504482979, 2_197_749.7932),
    Case((170, -10), (-170, 10), 45.629036859, -134.370963141, 3_130_218.1984),
    Case((10, 89), (-170, 89), 0, 0, 223_387.7298),
    Case((139.6503, 35.6762), (37.6173, 55.7558), -36.668809440, 59.439027250, 7_495_749.4420),
    Case((126.65, 45.75), (126.66, 45.75), 89.996418490, -89.996418490, 778.1143),
  ]

  @Test(arguments: cases)
  func `distances and azimuths are those of PROJ's own program`(expected: Case) throws {
    let geodesic = try Geodesic(from: position(expected.from), to: position(expected.to))
    #expect(abs(geodesic.kilometres - expected.metres / 1000) < 1e-6)
    #expect(turn(geodesic.azimuthAtStart, expected.there) < 1e-8)
    #expect(turn(geodesic.azimuthAtEnd, expected.back + 180) < 1e-8)
    #expect(try position(expected.from).geodesicKilometres(to: position(expected.to)) == geodesic.kilometres)
  }

  @Test(arguments: [(179.99, 45.0), (-179.95, 61.5), (180, -12.25), (178.2, 66), (-178.9, 30.5)])
  func `across the antimeridian the nearest position agrees with PROJ, and none is 10 m nearer`(
    longitude: Double,
    latitude: Double
  ) throws {
    let side = longitude < 0 ? 1.0 : -1
    let line = try LineString([
      position((side * 179.99, latitude - 3)), position((side * 179.2, latitude + 3)),
    ])
    let asked = try position((longitude, latitude))
    let nearest = line.nearest(to: asked)
    #expect(abs(asked.geodesicKilometres(to: nearest.position) - nearest.distanceInKilometres) < 1e-6)
    for step in 0...2000 {
      let part = Double(step) / 2000
      let other = try position((side * (179.99 - 0.79 * part), latitude - 3 + 6 * part))
      #expect(asked.geodesicKilometres(to: other) > nearest.distanceInKilometres - 0.01)
    }
  }

  /// Made by `geod +ellps=WGS84 -f %.9f`.
  @Test(arguments: [
    (126.65, 45.75, 45.0, 100.0, 127.569184168, 46.382490108),
    (106.9, 47.9, 180.0, 1234.5678, 106.9, 36.785807813),
    (0.0, 0.0, 90.0, 1000.0, 8.983152841, 0.0),
    (100.0, 60.0, -30.0, 500.0, 94.925917319, 63.798304699),
  ])
  func `going a distance ends where PROJ's own program ends`(
    longitude: Double,
    latitude: Double,
    azimuth: Double,
    kilometres: Double,
    reachedLongitude: Double,
    reachedLatitude: Double
  ) throws {
    let reached = try position((longitude, latitude)).moved(kilometres: kilometres, azimuth: azimuth)
    #expect(reached == (try position((reachedLongitude, reachedLatitude))))
  }

  @Test func `a line along a geodesic keeps its ends and its length and stays under the step`() throws {
    let geodesic = try Geodesic(from: position((100, 60)), to: position((140, 60)))
    let line = try geodesic.lineString(stepInKilometres: 50)
    #expect(line.start == geodesic.start)
    #expect(line.end == geodesic.end)
    #expect(line.positions.count == 45)
    #expect(line.edges.allSatisfy { $0.from.geodesicKilometres(to: $0.to) <= 50 })
    #expect(try line.positions[22].geodesicKilometres(to: position((120, 61.521175417))) < 1e-4)
    #expect(abs(line.geodesicKilometres - geodesic.kilometres) < 0.2)
  }

  @Test func `a geodesic shorter than the step is one edge`() throws {
    let geodesic = try Geodesic(from: position((126.65, 45.75)), to: position((126.66, 45.75)))
    #expect(try geodesic.lineString(stepInKilometres: 10).positions == [geodesic.start, geodesic.end])
  }

  @Test func `a geodesic between equal positions is refused and their distance is zero`() throws {
    let harbin = try position((126.65, 45.75))
    #expect(throws: GeodesicError.noLength(harbin)) { try Geodesic(from: harbin, to: harbin) }
    #expect(harbin.geodesicKilometres(to: harbin) == 0)
  }

  @Test(arguments: [0, -1, 0.0009, .nan, -.infinity])
  func `a step under a metre is refused`(step: Double) throws {
    let geodesic = try Geodesic(from: position((100, 60)), to: position((140, 60)))
    #expect(throws: GeodesicError.self) { try geodesic.lineString(stepInKilometres: step) }
  }

  @Test func `a line across the meridian of 180 degrees is refused`() throws {
    let geodesic = try Geodesic(from: position((170, -10)), to: position((-170, 10)))
    let refusal = GeodesicError.crossesAntimeridian(from: geodesic.start, to: geodesic.end)
    #expect(throws: refusal) { try geodesic.lineString(stepInKilometres: 100) }
    #expect(throws: refusal) { try geodesic.lineString(stepInKilometres: 10_000) }
  }

  @Test(arguments: [(Double.nan, 0.0), (1.0, .infinity), (.infinity, 3)])
  func `going without a finite direction or distance is refused`(kilometres: Double, azimuth: Double) throws {
    let harbin = try position((126.65, 45.75))
    #expect(throws: GeodesicError.self) { try harbin.moved(kilometres: kilometres, azimuth: azimuth) }
  }

  private func position(_ degrees: (longitude: Double, latitude: Double)) throws -> Position {
    try Position(longitude: degrees.longitude, latitude: degrees.latitude)
  }

  /// The angle between two azimuths.
  private func turn(_ a: Double, _ b: Double) -> Double {
    abs((a - b).remainder(dividingBy: 360))
  }
}

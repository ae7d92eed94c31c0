import MapGeometry
import Testing

@Suite struct DistanceTests {
  /// Two positions and the length of the geodesic between them.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let from: (longitude: Double, latitude: Double)
    let to: (longitude: Double, latitude: Double)
    let metres: Double

    init(_ name: String, _ x: Double, _ y: Double, _ toX: Double, _ toY: Double, metres: Double) {
      testDescription = name
      from = (x, y)
      to = (toX, toY)
      self.metres = metres
    }
  }

  /// Computed with `geod +ellps=WGS84 -I -F %.4f` of PROJ 9, which uses C. Karney's algorithms.
  static let rows = [
    Row("Harbin to Changchun", 126.65, 45.75, 125.3235, 43.88, metres: 232788.0449),
    Row("Beijing to Ulaanbaatar", 116.3914, 39.9067, 106.9172, 47.9185, metres: 1169343.2325),
    Row("Lushun to Vladivostok", 121.25, 38.81, 131.8869, 43.1155, metres: 1014006.3226),
    Row("Saint Petersburg to Tokyo", 30.3158, 59.9391, 139.6917, 35.6895, metres: 7612141.9720),
    Row("London to Beijing", -0.1276, 51.5072, 116.3914, 39.9067, metres: 8161963.0672),
    Row("a hundred metres", 116.39, 39.9, 116.391, 39.9005, metres: 101.9578),
    Row("one grid step", 116.39, 39.9, 116.3900001, 39.9, metres: 0.0086),
    Row("a degree of the equator", 0, 0, 1, 0, metres: 111319.4908),
    Row("a degree of the meridian at the equator", 10, -0.5, 10, 0.5, metres: 110574.3040),
    Row("a degree of the meridian at the pole", 10, 89, 10, 90, metres: 111693.8649),
    Row("along the 50th parallel", 100, 50, 140, 50, metres: 2833084.8339),
    Row("over the pole", 20, 80, -160, 80, metres: 2233651.7148),
    Row("across the antimeridian", 179.5, 65, -179.5, 65.5, metres: 72743.9840),
    Row("from pole to pole", 0, 90, 77, -90, metres: 20003931.4586),
    Row("at one pole by two longitudes", 20, 90, -70, 90, metres: 0.0000),
    Row("half the equator, over the pole", 0, 0, 180, 0, metres: 20003931.4586),
    Row("nearly half the equator", 0, 0, 179.5, 0.3, metres: 19955728.9403),
    Row("nearly opposite", 30, -30, -150.3, 29.9, metres: 19986108.0083),
    Row("exactly opposite", 116.39, 39.9, -63.61, -39.9, metres: 20003931.4586),
    Row("the width of the map", -180, 0, 180, 0, metres: 0.0000),
  ]

  @Test(arguments: rows) func `distances agree with PROJ's to a millimetre, both ways`(row: Row) throws {
    let from = try Position(longitude: row.from.longitude, latitude: row.from.latitude)
    let to = try Position(longitude: row.to.longitude, latitude: row.to.latitude)
    #expect(abs(from.distanceInKilometres(to: to) * 1000 - row.metres) < 0.001)
    #expect(abs(to.distanceInKilometres(to: from) * 1000 - row.metres) < 0.001)
  }

  @Test func `a position is at distance zero from itself`() throws {
    for (longitude, latitude) in [(0.0, 0.0), (126.65, 45.75), (0, 90), (-180, -90)] {
      let position = try Position(longitude: longitude, latitude: latitude)
      #expect(position.distanceInKilometres(to: position) == 0)
    }
  }

  @Test func `nearly antipodal positions are about half a meridian apart`() throws {
    let from = try Position(longitude: 12, latitude: 34)
    for x in stride(from: -1.0, through: 1, by: 0.125) {
      for y in stride(from: -1.0, through: 1, by: 0.125) {
        let to = try Position(longitude: -168 + x, latitude: -34 + y)
        let distance = from.distanceInKilometres(to: to)
        #expect(distance > 19_800 && distance < 20_003.932)
      }
    }
  }
}

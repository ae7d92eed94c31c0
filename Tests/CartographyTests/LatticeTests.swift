import MapGeometry
import Projections
import Testing

@testable import Cartography

@Suite struct LatticeTests {
  private static let definitions = [
    "+proj=aea +lat_1=37 +lat_2=51 +lat_0=43 +lon_0=117 +datum=WGS84", "+proj=merc +datum=WGS84",
    "+proj=ortho +lat_0=45 +lon_0=115 +datum=WGS84", "+proj=stere +lat_0=90 +lon_0=115 +datum=WGS84",
    "+proj=eqc +lon_0=-60 +datum=WGS84", "EPSG:32652",
  ]

  /// Pictures of a continent, of a town, and very wide ones.
  @Test(arguments: definitions, [(300, 87.0, 144.0), (8000, 87.0, 144.0), (1200, 126.5, 126.9)])
  func `positions lie where PROJ says, to a fraction of a pixel`(
    definition: String,
    frame: (width: Int, west: Double, east: Double)
  ) throws {
    let extent = BoundingBox(
      try Position(longitude: frame.west, latitude: 45.75 - (frame.east - frame.west) / 5),
      try Position(longitude: frame.east, latitude: 45.75 + (frame.east - frame.west) / 7)
    )
    let plane = try MapPlane(
      extent,
      Projection(definition),
      corner: PixelPoint(x: 10, y: 10),
      width: Double(frame.width) - 20,
      padding: 10
    )
    var draw = Draw(seed: 7)
    let positions = try (0..<3000).map { _ in
      try Position(
        longitude: frame.west + (frame.east - frame.west) * draw.share(),
        latitude: extent.southWest.latitude + (extent.northEast.latitude - extent.southWest.latitude)
          * draw.share()
      )
    }
    var lattice = PixelLattice(plane)
    var found: [PixelPoint] = []
    for position in positions { found.append(try lattice.pixel(of: position, on: plane)) }
    let expected = try plane.pixels(of: [positions])[0]
    let worst = zip(found, expected).map { $0.distance(to: $1) }.max()
    #expect(try #require(worst) <= 1.5 * LatticeCell.tolerance)
  }
}

/// Random numbers that are the same in every run.
private struct Draw {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func share() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(UInt64(1) << 53)
  }
}

import MapGeometry
import Projections
import Testing

@testable import Cartography

@Suite struct ScaleBarTests {
  @Test(arguments: [0.001, 0.01, 0.1, 1, 2, 3, 5, 8, 13, 21, 34])
  func `the bar is the longest of 1, 2, 5, 10 and so on that a fifth of the frame has room for`(
    degrees: Double
  )
    throws
  {
    let extent = BoundingBox(
      try Position(longitude: 115, latitude: 45),
      try Position(longitude: 115 + degrees, latitude: 45 + degrees / 2)
    )
    let plane = try MapPlane(
      extent,
      .albers(fitting: extent),
      corner: PixelPoint(x: 0, y: 0),
      width: 900,
      padding: 10
    )
    let bar = try #require(try ScaleBar(extent, MapWords(), plane))
    let lengths = (-3...4).flatMap { power in
      [1.0, 2, 5].map { factor in
        (0..<abs(power)).reduce(factor) { length, _ in power < 0 ? length / 10 : length * 10 }
      }
    }
    let next = try #require(lengths.first { $0 > bar.kilometres * 1.001 })
    #expect(lengths.contains { abs($0 - bar.kilometres) < $0 * 1e-9 })
    #expect(bar.pixels <= plane.frame.width / 5)
    #expect(bar.pixels * next / bar.kilometres > plane.frame.width / 5)
  }
}

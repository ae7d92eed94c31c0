import Testing

@testable import Cartography

@Suite struct ThinningTests {
  private static let steps = (-40...40).map { Double($0) * 0.17 }

  /// Positions all over some cells on each side of zero.
  private static let points = steps.flatMap { y in steps.map { x in PixelPoint(x: x, y: y) } }

  @Test func `a point moves at most across its cell, and always to the same place`() {
    var thinning = PointThinning()
    let found = Self.points.map { thinning.thinned($0) }
    for (point, place) in zip(Self.points, found) {
      #expect(abs(place.pixel.x - point.x) < 0.7 + 0.051 && abs(place.pixel.y - point.y) < 0.7 + 0.051)
    }
    #expect(Self.points.reversed().map { thinning.thinned($0) } == found.reversed())
    #expect(Set(found).count == 21 * 21)
  }

  @Test func `the first point of a cell stays where it is, on tenths`() {
    var thinning = PointThinning()
    #expect(thinning.thinned(PixelPoint(x: 7.23, y: -2.66)) == TenthPoint(x: 72, y: -27))
    #expect(thinning.thinned(PixelPoint(x: 7.31, y: -2.5)) == TenthPoint(x: 72, y: -27))
    #expect(thinning.thinned(PixelPoint(x: 7.4, y: -2.5)) == TenthPoint(x: 74, y: -25))
  }

  @Test func `a line drops points equal to the previous one`() {
    var thinning = PointThinning()
    let line = [0, 0.1, 0.2, 1.4, 0.1, 0].map { PixelPoint(x: $0, y: 0) }
    #expect(thinning.thinned(line).map(\.x) == [0, 14, 0])
  }
}

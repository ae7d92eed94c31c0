import Testing

@testable import MapGeometry

@Suite struct ArcIndexTests {
  /// Two squares of a degree beside each other, west and east.
  private func twoSquares() throws -> Coverage {
    try coverage([
      "west": [try square(1_200_000_000, 450_000_000, size: 10_000_000)],
      "east": [try square(1_210_000_000, 450_000_000, size: 10_000_000)],
    ])
  }

  @Test func `the nearest arc equals that of a full search, for the requested kinds`() throws {
    let coverage = try twoSquares()
    let index = ArcIndex(coverage) { $0.left != nil && $0.right != nil ? 1 : 0 }
    let all = ArcKinds(count: 2) { _ in true }
    let shared = ArcKinds(count: 2) { $0 == 1 }
    let asked = [(120.4, 45.5), (121, 45.5), (121, 46), (119, 44), (140, -20), (121.0000001, 45.2)]
    for (longitude, latitude) in asked {
      let place = try Position(longitude: longitude, latitude: latitude)
      let found = try #require(index.nearestArc(to: place, of: all))
      let wanted = try #require(coverage.nearestArc(to: place))
      #expect(found == wanted, "\(place)")
      let inner = try #require(index.nearestArc(to: place, of: shared))
      let wantedInner = try #require(coverage.nearestArc(to: place) { $0.left != nil && $0.right != nil })
      #expect(inner == wantedInner, "\(place)")
    }
  }

  @Test func `arcs without a kind, or of kinds not asked for, are not found`() throws {
    let coverage = try twoSquares()
    let asked = try Position(longitude: 120.4, latitude: 45.5)
    let index = ArcIndex(coverage) { $0.left != nil && $0.right != nil ? 70 : nil }
    #expect(index.nearestArc(to: asked, of: ArcKinds(count: 71) { _ in false }) == nil)
    // 6 and 70 share a bit, and are still distinguished.
    #expect(index.nearestArc(to: asked, of: ArcKinds(count: 71) { $0 == 6 }) == nil)
    let found = try #require(index.nearestArc(to: asked, of: ArcKinds(count: 71) { $0 == 70 }))
    #expect(found.nearest.position.longitude == 121)
    let empty = ArcIndex(coverage) { _ in nil }
    #expect(empty.nearestArc(to: asked, of: ArcKinds(count: 1) { _ in true }) == nil)
  }
}

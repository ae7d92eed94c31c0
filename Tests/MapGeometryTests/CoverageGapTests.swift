import MapGeometry
import Testing

@Suite struct CoverageGapTests {
  private func polygon(_ places: (Double, Double)...) throws -> Polygon {
    try Polygon(outer: Ring(places.map { try Position(longitude: $0.0, latitude: $0.1) }))
  }

  @Test func `ground between two faces that touch only in two positions is a gap`() throws {
    //   4 +---------+
    //     |  left  / \
    //   2 |       < . > right
    //     |        \ /
    //   0 +---------+----
    let left = try polygon((0, 0), (4, 0), (3, 2), (4, 4), (0, 4))
    let right = try polygon((4, 0), (8, 0), (8, 4), (4, 4), (5, 2))
    let problems = Coverage.problems(of: [
      (name: "left", polygons: [left]), (name: "right", polygons: [right]),
    ])
    try #require(problems.count == 1)
    guard case .gap(let position, let area) = problems[0] else {
      Issue.record("\(problems[0])")
      return
    }
    #expect(left.side(of: position) == .border)
    #expect(abs(area - 4 * 111.2 * 111.2) < 1000)
  }

  @Test func `faces that touch in one position leave no gap`() throws {
    let left = try polygon((0, 0), (4, 0), (2, 2))
    let right = try polygon((4, 0), (8, 0), (6, 2))
    #expect(
      Coverage.problems(of: [(name: "left", polygons: [left]), (name: "right", polygons: [right])]) == []
    )
  }

  @Test func `a hole is a gap unless a face fills it`() throws {
    let hole = try Ring(
      [(2, 2), (4, 2), (4, 4), (2, 4)].map { try Position(longitude: $0.0, latitude: $0.1) }
    )
    let around = Polygon(outer: try polygon((0, 0), (6, 0), (6, 6), (0, 6)).outer, holes: [hole])
    let parts = [(name: "around", polygons: [around])]
    guard case .gap? = Coverage.problems(of: parts).first else {
      Issue.record("\(Coverage.problems(of: parts))")
      return
    }
    #expect(Coverage.problems(of: parts + [(name: "lake", polygons: [Polygon(outer: hole)])]) == [])
  }
}

import MapGeometry
import Testing

@Suite struct LocatorTests {
  /// Every grid point of a box, asked alone and in bulk.
  private func expectAlike(_ coverage: Coverage, from low: Int32, through high: Int32) throws {
    let locator = Locator(coverage)
    let positions = try (low...high).flatMap { x in try (low...high).map { y in try at(x, y) } }
    for position in positions {
      #expect(locator.face(at: position) == coverage.face(at: position), "at \(position)")
    }
    let alone = positions.map { locator.label(at: $0) }
    #expect(bulkLabels(locator, positions.map(\.x), positions.map(\.y)) == alone)
    #expect(bulkLabels(locator, positions.map(\.longitude), positions.map(\.latitude)) == alone)
  }

  //  0,4 ── 2,4 ── 4,4
  //   │  nw  │  ne  │
  //  0,2 ── 2,2 ── 4,2
  //   │  sw  │  se  │
  //  0,0 ── 2,0 ── 4,0
  @Test func `a locator answers as the coverage does, on borders, on corners and outside`() throws {
    let squares = try coverage([
      "sw": [square(0, 0, size: 2)], "se": [square(2, 0, size: 2)],
      "nw": [square(0, 2, size: 2)], "ne": [square(2, 2, size: 2)],
    ])
    try expectAlike(squares, from: -3, through: 7)
  }

  @Test func `slanting borders, lakes, holes and islands are found`() throws {
    try expectAlike(
      coverage([
        "around": [
          polygon("0,0 60,0 66,66 0,60", holes: "20,20 41,22 39,43"),
          square(70, 70, size: 5),
        ],
        "lake": [polygon("20,20 41,22 39,43")],
      ]),
      from: -2,
      through: 80
    )
  }

  @Test func `many edges that meet in one position are distinguished`() throws {
    // A fan of twenty thin triangles around 0,0, each a face of its own.
    let rim: [(x: Int, y: Int)] = (0...20).map { (x: 200 - 10 * $0, y: 7 + 13 * $0) }
    let parts = try (0..<20).map { index in
      let (a, b) = (rim[index], rim[index + 1])
      return (
        face: Face(region: try RegionID("f\(index)"), areaInSquareKilometres: 0),
        polygons: [try polygon("0,0 \(a.x),\(a.y) \(b.x),\(b.y)")]
      )
    }
    try expectAlike(Coverage(of: parts) { _ in drawn }, from: -1, through: 60)
  }

  @Test func `lines so close that they pass the corners of cells are told apart`() throws {
    // Strips a step wide beside each other, along each diagonal.
    for slant: Int32 in [-1, 1] {
      let strips = try (0..<24).map { (index: Int32) in
        let (south, north) = slant > 0 ? (index, index + 40) : (index + 40, index)
        let strip = try polygon("\(south),0 \(south + 1),0 \(north + 1),40 \(north),40")
        return (
          face: Face(region: try RegionID("strip\(index)"), areaInSquareKilometres: 1), polygons: [strip]
        )
      }
      try expectAlike(Coverage(of: strips) { _ in drawn }, from: -1, through: 66)
    }
  }

  @Test func `the edges of the globe belong to it`() throws {
    let globe = try coverage([
      "west": [polygon("-1800000000,-900000000 0,-900000000 700000001,900000000 -1800000000,900000000")],
      "east": [polygon("0,-900000000 1800000000,-900000000 1800000000,900000000 700000001,900000000")],
    ])
    let locator = Locator(globe)
    for x: Int32 in [
      -1_800_000_000, -1, 0, 1, 349_999_999, 350_000_000, 350_000_001, 700_000_001, 1_800_000_000,
    ] {
      for y: Int32 in [-900_000_000, -899_999_999, -1, 0, 1, 899_999_999, 900_000_000] {
        #expect(try locator.face(at: at(x, y)) == globe.face(at: at(x, y)), "at \(x),\(y)")
      }
    }
  }

  @Test func `a distant face is not found again on the other side of the globe`() throws {
    let east = try coverage(["east": [square(1_799_000_000, 0, size: 1_000_000)]])
    let locator = Locator(east)
    for x: Int32 in [-1_800_000_000, -1_799_500_000, -494_967_296, 0, 1_798_999_999] {
      #expect(try locator.face(at: at(x, 500_000)).face == nil, "at \(x)")
    }
    #expect(try locator.face(at: at(1_800_000_000, 500_000)).face == 0)
  }

  @Test func `a coverage without faces has no position`() throws {
    let match = try Locator(coverage([:])).face(at: at(0, 0))
    #expect(match.face == nil && !match.isOnBorder)
  }
}

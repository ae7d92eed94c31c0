import MapGeometry
import Testing

@Suite struct NearestTests {
  private func position(_ longitude: Double, _ latitude: Double) throws -> Position {
    try Position(longitude: longitude, latitude: latitude)
  }

  @Test func `a position on the line is its own nearest position`() throws {
    let drawn = try line("0,0 40000000,20000000 40000000,90000000")
    for position in try positions("0,0 20000000,10000000 40000000,20000000 40000000,50000000") {
      let nearest = drawn.nearest(to: position)
      #expect(nearest.position == position)
      #expect(nearest.distanceInKilometres == 0)
    }
  }

  @Test func `beside a meridian the nearest position is on the way due east, a little nearer to the pole`()
    throws
  {
    // On a sphere the tangent of its latitude is tan 45° / cos 3°.
    let meridian = try LineString([position(120, 30), position(120, 60)])
    let asked = try position(117, 45)
    let nearest = meridian.nearest(to: asked)
    #expect(nearest.position.longitude == 120)
    #expect(nearest.position.latitude > 45.039 && nearest.position.latitude < 45.040)
    #expect(nearest.distanceInKilometres < asked.distanceInKilometres(to: try position(120, 45)))
  }

  @Test func `beyond the ends of a line the nearest position is its end`() throws {
    let drawn = try LineString([position(120, 45), position(121, 45)])
    #expect(try drawn.nearest(to: position(119, 45.1)).position == position(120, 45))
    #expect(try drawn.nearest(to: position(123, 44.9)).position == position(121, 45))
  }

  @Test func `the distance is that to the nearest position`() throws {
    let drawn = try LineString([position(120, 45), position(124, 47), position(130, 44)])
    for longitude in stride(from: 118.0, through: 132, by: 0.7) {
      let asked = try position(longitude, 43)
      let nearest = drawn.nearest(to: asked)
      #expect(nearest.distanceInKilometres == asked.distanceInKilometres(to: nearest.position))
    }
  }

  @Test func `one centimetre beside a line is one centimetre`() throws {
    let drawn = try LineString([position(120, 45), position(130, 45)])
    let asked = try Position(x: 1_251_234_567, y: 450_000_001)
    let nearest = drawn.nearest(to: asked)
    #expect(nearest.distanceInKilometres < 0.000012)
    #expect(nearest.position.y == 450_000_000)
  }

  /// Lines of short and of long edges, and all distances to four hundred points of each edge.
  @Test(arguments: 0..<24) func `within 500 km no position of the line is over 10 m nearer`(trial: UInt64)
    throws
  {
    var random = Noise(state: trial)
    let asked = try position(110 + random.next(in: 20), random.next(in: 120) - 60)
    var (x, y) = (asked.longitude - 4 + random.next(in: 8), asked.latitude - 3 + random.next(in: 6))
    var drawn: [Position] = []
    for _ in 0..<(trial % 2 == 0 ? 6 : 60) {
      drawn.append(try position(x, max(-70, min(70, y))))
      x += (random.next(in: 2) - 1) * (trial % 2 == 0 ? 6 : 0.5)
      y += (random.next(in: 2) - 1) * (trial % 2 == 0 ? 4 : 0.4)
    }
    let line = try LineString(drawn)
    let nearest = line.nearest(to: asked).distanceInKilometres
    for edge in line.edges {
      for step in 0...400 {
        let part = Double(step) / 400
        let longitude = edge.from.longitude + part * (edge.to.longitude - edge.from.longitude)
        let latitude = edge.from.latitude + part * (edge.to.latitude - edge.from.latitude)
        let distance = asked.distanceInKilometres(to: try position(longitude, latitude))
        #expect(distance > 500 || nearest < distance + 0.01)
      }
    }
    #expect(line.positions.contains { asked.distanceInKilometres(to: $0) < 500 })
  }

  @Test func `at the edges of the globe nothing traps`() throws {
    let corners = try positions(
      "-1800000000,-900000000 1800000000,900000000 1800000000,-900000000 -1800000000,900000000"
    )
    let drawn = try LineString(corners)
    for corner in corners { #expect(drawn.nearest(to: corner).distanceInKilometres == 0) }
    #expect(try drawn.nearest(to: position(0, 90)).distanceInKilometres < 20_004)
  }

  @Test func `the nearest arc is searched among those that meet the condition`() throws {
    // west | east, a degree each, asked from the middle of west.
    let (west, east) = try (
      square(1_200_000_000, 450_000_000, size: 10_000_000),
      square(1_210_000_000, 450_000_000, size: 10_000_000)
    )
    let coverage = try coverage(["west": [west], "east": [east]])
    let asked = try position(120.4, 45.5)
    let any = try #require(coverage.nearestArc(to: asked))
    #expect(coverage.arcs[any.arc].left == nil && coverage.arcs[any.arc].right == 0)
    #expect(any.nearest.position.longitude == 120)
    let shared = try #require(coverage.nearestArc(to: asked) { $0.left != nil && $0.right != nil })
    #expect(shared.nearest.position.longitude == 121)
    #expect(abs(shared.nearest.distanceInKilometres - 46.9) < 0.1)
    #expect(coverage.nearestArc(to: asked) { _ in false } == nil)
  }

  @Test func `the condition is asked only of arcs that may be the nearest`() throws {
    // A row of twenty squares of a degree: arcs come from west to east.
    let squares = try (0..<20).map { index in
      let face = Face(region: try RegionID("square-\(index)"), areaInSquareKilometres: 1)
      return (face: face, polygons: [try square(10_000_000 * Int32(index), 450_000_000, size: 10_000_000)])
    }
    let coverage = try Coverage(of: squares, origin: { _ in drawn })
    // From the first and from the last square.
    for (longitude, nearest, squares) in [(0.9, 1.0, 0...2), (19.1, 19.0, 17...19)] {
      var askedOf: [Int] = []
      let found = try #require(
        coverage.nearestArc(to: try position(longitude, 45.5)) { arc in
          askedOf.append(arc.left ?? arc.right ?? 0)
          return arc.left != nil && arc.right != nil
        }
      )
      #expect(found.nearest.position.longitude == nearest)
      #expect(!askedOf.isEmpty && askedOf.count < coverage.arcs.count / 4)
      #expect(askedOf.allSatisfy(squares.contains))
    }
  }

  @Test func `of equally near arcs the first of the coverage is the nearest`() throws {
    // Four squares around a corner, which is nearer to the position than any edge that does not end there.
    let origins: [(x: Int32, y: Int32)] = [
      (0, 0), (10_000_000, 0), (0, 10_000_000), (10_000_000, 10_000_000),
    ]
    let coverage = try Coverage(
      of: try origins.enumerated().map { index, origin in
        let face = Face(region: try RegionID("square-\(index)"), areaInSquareKilometres: 1)
        return (face: face, polygons: [try square(origin.x, origin.y, size: 10_000_000)])
      },
      origin: { _ in drawn }
    )
    let corner = try position(1, 1)
    let first = try #require(coverage.arcs.firstIndex { $0.contains(corner) })
    let found = try #require(coverage.nearestArc(to: corner))
    #expect(found.arc == first && found.nearest.distanceInKilometres == 0)
    // Asked far to the south-west of the last square's corner: both of its arcs end there.
    let far = try position(-40, -40)
    let near = try #require(coverage.nearestArc(to: far))
    let ends = coverage.arcs.indices.filter { coverage.arcs[$0].contains(near.nearest.position) }
    #expect(near.arc == ends.first)
  }
}

/// The same numbers on every machine.
private struct Noise {
  var state: UInt64

  mutating func next(in range: Double) -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double((state ^ state >> 29) >> 33) / Double(1 << 31) * range
  }
}

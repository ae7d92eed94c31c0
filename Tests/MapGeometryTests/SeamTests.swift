import MapGeometry
import Testing

/// Ground that is cut at the antimeridian or at a pole, as RFC 7946 requires.
@Suite struct SeamTests {
  /// A box between two corners in degrees, with vertices on its eastern side at some latitudes.
  private func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double, _ more: Double...) throws
    -> Polygon
  {
    let corners = [(west, south), (east, south)] + more.map { (east, $0) } + [(east, north), (west, north)]
    return try Polygon(outer: Ring(corners.map { try Position(longitude: $0.0, latitude: $0.1) }))
  }

  private func position(_ longitude: Double, _ latitude: Double) throws -> Position {
    try Position(longitude: longitude, latitude: latitude)
  }

  /// The locator agrees with the coverage.
  private func match(_ coverage: Coverage, _ longitude: Double, _ latitude: Double) throws -> FaceMatch {
    let position = try position(longitude, latitude)
    let match = coverage.face(at: position)
    let locator = Locator(coverage)
    #expect(locator.face(at: position) == match)
    #expect(locator.label(at: position).isOnBorder == match.isOnBorder)
    return match
  }

  @Test(arguments: [180.0, -180])
  func `the antimeridian inside one face is not a border`(_ longitude: Double) throws {
    let coverage = try coverage(["strait": [box(170, 40, 180, 50, 42, 47), box(-180, 40, -170, 50)]])
    let match = try match(coverage, longitude, 45)
    #expect(match.face == 0)
    #expect(!match.isOnBorder && match.arc == nil)
    #expect(coverage.arcs.filter(\.isSeam).allSatisfy { abs($0.line.start.longitude) == 180 })
    #expect(coverage.arcs.contains(where: \.isSeam) && coverage.arcs.contains { !$0.isSeam })
    let nearest = coverage.nearestArc(to: try position(longitude, 45)) { !$0.isSeam }
    #expect(try abs(#require(nearest).nearest.distanceInKilometres - 555.6) < 1)
  }

  @Test func `the antimeridian between two faces is a border, on both sides of the map`()
    throws
  {
    let coverage = try coverage(["west": [box(170, 40, 180, 50)], "east": [box(-180, 40, -170, 50)]])
    for longitude in [180.0, -180] {
      #expect(try match(coverage, longitude, 45).isOnBorder)
      let arc = try #require(try match(coverage, longitude, 45).arc)
      #expect(Set([coverage.arcs[arc].sides.left, coverage.arcs[arc].sides.right]) == [0, 1])
    }
  }

  @Test func `an arc is cut where the ground across the antimeridian changes`() throws {
    // Across from the west lie, from south to north: nothing, itself, another, nothing.
    let coverage = try coverage([
      "west": [box(170, 40, 180, 50), box(-180, 42, -170, 44)], "other": [box(-180, 44, -170, 48)],
    ])
    func sides(_ latitude: Double) throws -> [Int?] {
      let position = try position(180, latitude)
      let arc = try #require(coverage.arcs.first { $0.contains(position) })
      return [arc.sides.left, arc.sides.right]
    }
    #expect(try Set(sides(41)) == [0, nil])
    #expect(try Set(sides(43)) == [0])
    #expect(try Set(sides(46)) == [0, 1])
    #expect(try Set(sides(49)) == [0, nil])
    #expect(try !match(coverage, 180, 43).isOnBorder)
    #expect(try match(coverage, 180, 44).isOnBorder)
    #expect(try match(coverage, 180, 49).isOnBorder)
  }

  @Test func `the edge of the map at a pole is not a border`() throws {
    let coverage = try coverage([
      "cap": [box(-180, 80, 180, 90)], "ring": [box(-180, 70, 180, 80, 75)],
    ])
    for longitude in [-180.0, -77, 0, 12, 180] {
      #expect(try !match(coverage, longitude, 90).isOnBorder)
      #expect(try match(coverage, longitude, 85).face == 0)
    }
    #expect(try !match(coverage, 180, 85).isOnBorder && !match(coverage, -180, 72).isOnBorder)
    #expect(try match(coverage, 180, 80).isOnBorder)
  }

  @Test func `ground stays cut at the antimeridian, and keeps its area`() throws {
    let west = try box(170, 40, 180, 50)
    let east = try box(-180, 40, -170, 50)
    let coverage = try coverage(["strait": [west, east]])
    #expect(Set(coverage.dissolved([0]).map(\.boundingBox)) == [west.boundingBox, east.boundingBox])
  }

  @Test func `a coverage made from its own arcs is equal`() throws {
    let coverage = try coverage([
      "west": [box(170, 40, 180, 50), box(-180, 42, -170, 44)], "other": [box(-180, 44, -170, 48)],
    ])
    #expect(Coverage(knownValid: coverage.arcs, faces: coverage.faces) == coverage)
  }

  @Test(arguments: [(179.99, -179.99), (-179.75, 179.75), (179.9, 180), (180, -179.9)])
  func `the nearest border may lie across the antimeridian`(_ asked: Double, _ border: Double) throws {
    let drawn = try LineString([position(border, 30), position(border, 60)])
    for latitude in [35.0, 45, 58] {
      let position = try position(asked, latitude)
      let nearest = drawn.nearest(to: position)
      #expect(nearest.position.longitude == border)
      #expect(abs(nearest.position.latitude - latitude) < 0.01)
      #expect(nearest.distanceInKilometres < 70)
    }
  }

  @Test func `across the antimeridian the index finds the same as a search of every arc`() throws {
    let coverage = try coverage([
      "west": [box(170, 40, 180, 50), box(-180, 42, -170, 44)], "other": [box(-180, 44, -170, 48)],
    ])
    let index = ArcIndex(coverage) { $0.isSeam ? nil : 0 }
    let kinds = ArcKinds(count: 1) { _ in true }
    for longitude in [168.0, 175, 179.9999, 180, -180, -179.9, -178.3, -171, -166] {
      for latitude in [39.0, 41.3, 43, 44, 46.2, 47.9, 51] {
        let position = try position(longitude, latitude)
        let wanted = try #require(coverage.nearestArc(to: position) { !$0.isSeam })
        let found = try #require(index.nearestArc(to: position, of: kinds))
        #expect(found.nearest == wanted.nearest, "\(position)")
      }
    }
  }
}

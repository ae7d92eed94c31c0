import MapGeometry
import Testing

@testable import PlanarOperations

@Suite struct ValidAreaTests {
  private func read(_ places: (Double, Double)..., holes: [Ring] = []) throws -> ValidArea {
    try ValidArea(of: [Polygon(outer: Ring(places.map { try at($0.0, $0.1) }), holes: holes)])
  }

  private func isGround(_ area: ValidArea, _ expected: [Polygon]) throws -> Bool {
    try area.polygons.symmetricDifference(with: expected).isEmpty
  }

  @Test func `a ring that does not cross the antimeridian is unchanged`() throws {
    for places in [[(-90.0, 0.0), (90, 0), (90, 10)], [(-180, -90), (180, -90), (180, 90), (-180, 90)]] {
      let drawn = [Polygon(outer: try Ring(places.map { try at($0.0, $0.1) }))]
      let area = try ValidArea(of: drawn)
      #expect(area.polygons == drawn && area.remarks == [])
    }
  }

  @Test func `a ring that crosses the antimeridian is cut there`() throws {
    let area = try read((179, 40), (-179, 40), (-179, 41), (179, 41))
    #expect(area.wasCutAtAntimeridian && area.repair == nil)
    #expect(try isGround(area, [box(179, 40, 180, 41), box(-180, 40, -179, 41)]))
  }

  @Test func `a ring that crosses Greenwich and the antimeridian keeps all ground between`() throws {
    let area = try read(
      (-10, 40),
      (90, 40),
      (170, 40),
      (-170, 40),
      (-170, 50),
      (170, 50),
      (90, 50),
      (-10, 50)
    )
    #expect(try isGround(area, [box(-10, 40, 180, 50), box(-180, 40, -170, 50)]))
  }

  @Test func `180 degrees east and west are one meridian where a ring crosses it`() throws {
    let sides = [try box(170, 40, 180, 50), try box(-180, 40, -170, 50)]
    #expect(try isGround(read((170, 40), (180, 40), (-180, 40), (-170, 40), (-170, 50), (170, 50)), sides))
    #expect(try isGround(read((170, 40), (-180, 40), (-170, 40), (-170, 50), (180, 50), (170, 50)), sides))
    #expect(try isGround(read((180, 40), (-170, 40), (-170, 50), (180, 50)), [sides[1]]))
  }

  @Test func `holes are cut with their ring, and a hole may cross where its ring does not`() throws {
    let small = try ring((179.5, 40.4), (-179.5, 40.4), (-179.5, 40.6), (179.5, 40.6))
    let across = try read((179, 40), (-179, 40), (-179, 41), (179, 41), holes: [small])
    let holes = [try box(179.5, 40.4, 180, 40.6), try box(-180, 40.4, -179.5, 40.6)]
    let sides = [try box(179, 40, 180, 41), try box(-180, 40, -179, 41)]
    #expect(try isGround(across, sides.difference(subtracting: holes)))
    let band = try read((-180, 40), (0, 40), (180, 40), (180, 41), (0, 41), (-180, 41), holes: [small])
    #expect(try isGround(band, [box(-180, 40, 180, 41)].difference(subtracting: holes)))
  }

  @Test func `each of several polygons is read separately`() throws {
    let across = Polygon(outer: try ring((179, 40), (-179, 40), (-179, 41), (179, 41)))
    let area = try ValidArea(of: [box(10, 10, 11, 11), across])
    #expect(try isGround(area, [box(10, 10, 11, 11), box(179, 40, 180, 41), box(-180, 40, -179, 41)]))
  }

  @Test func `a ring that is cut and crosses itself is repaired, and the place is on the map`() throws {
    let area = try read((178, 40), (-178, 42), (-178, 40), (178, 42))
    #expect(area.wasCutAtAntimeridian)
    #expect(try [at(180, 41), at(-180, 41)].contains(try #require(area.repair).position))
    #expect(abs(PlanarOperationsTests.area(area.polygons) - 4) < 1e-6)
  }

  @Test(arguments: [(60.0, true, "180, 61"), (-60, false, "180, -61")])
  func `a ring around a pole is refused with the pole and the cut that it needs`(
    latitude: Double,
    isNorth: Bool,
    words: String
  ) throws {
    let farther = latitude + (isNorth ? 2 : -2)
    let error = #expect(throws: AreaError.self) {
      try read((-135, latitude), (-45, farther), (45, latitude), (135, farther))
    }
    #expect(error?.description.contains(isNorth ? "the north pole" : "the south pole") == true)
    #expect(error?.description.contains(words) == true)
    let hole = try ring((-135, latitude), (-45, farther), (45, latitude), (135, farther))
    #expect(throws: AreaError.self) {
      try read((-180, -90), (0, -90), (180, -90), (180, 90), (0, 90), (-180, 90), holes: [hole])
    }
  }

  @Test func `a ring that meets the pole along unspecified meridians is refused`() {
    #expect(throws: AreaError.self) { try read((170, 80), (0, 90), (-170, 80)) }
  }

  @Test func `a ring closed along the pole is unchanged, and crossings beside it are cut`() throws {
    let closed = try read((-179.9, 61), (-60, 61), (60, 61), (179.9, 61), (179.9, 90), (-179.9, 90))
    #expect(!closed.wasCutAtAntimeridian && abs(area(closed.polygons) - 359.8 * 29) < 1e-3)
    let wedge = try read((170, 80), (-170, 80), (-170, 90), (170, 90))
    #expect(try isGround(wedge, [box(170, 80, 180, 90), box(-180, 80, -170, 90)]))
  }

  @Test func `a ring that goes around the globe and overlaps itself is refused`() {
    let error = #expect(throws: AreaError.self) {
      try read(
        (0, 0),
        (120, 0),
        (-120, 0),
        (0, 0),
        (120, 0),
        (120, 10),
        (0, 10),
        (-120, 10),
        (120, 10),
        (0, 10)
      )
    }
    #expect(error == .roundTheGlobe)
  }

  @Test func `an area that collapses on the grid is reported as empty`() throws {
    let square = try boxRing(0, 0, 1, 1)
    let area = try ValidArea(of: [Polygon(outer: square, holes: [square])])
    #expect(area.polygons.isEmpty && area.repair != nil)
    #expect(try ValidArea(of: []).polygons.isEmpty)
  }

  /// A star with that many points in which every side crosses nearly every other.
  ///
  /// Its points are on a parabola, which is convex and needs no sines.
  private func star(_ points: Int) throws -> Polygon {
    let corners = (0..<points).map { index in
      let x = index * (points / 2) % points
      return (x: Int32(x * 1000), y: Int32(x * x))
    }
    return Polygon(outer: try Ring(corners.map { try Position(x: $0.x, y: $0.y) }))
  }

  @Test func `crossings are counted up to a bound, without touching ends`() throws {
    #expect(EdgeMeetings([try boxRing(0, 0, 1, 1), try boxRing(1, 0, 2, 1)]).meetings(upTo: 100) == 0)
    #expect(EdgeMeetings([try boxRing(0, 0, 2, 2), try boxRing(1, 1, 3, 3)]).meetings(upTo: 100) == 2)
    #expect(EdgeMeetings([try boxRing(0, 0, 2, 2), try boxRing(2, 1, 3, 4)]).meetings(upTo: 100) == 3)
    // Of five sides each crosses the two it does not share a vertex with.
    #expect(EdgeMeetings([try star(5).outer]).meetings(upTo: 100) == 5)
    #expect(EdgeMeetings([try star(101).outer]).meetings(upTo: 10_000) == 101 * 98 / 2)
    #expect(EdgeMeetings([try star(101).outer]).meetings(upTo: 1000) == 1001)
    #expect(EdgeMeetings([]).meetings(upTo: 0) == 0)
  }

  @Test func `a star that crosses itself too often is refused before it is repaired`() throws {
    let error = #expect(throws: AreaError.self) { try ValidArea(of: [star(1001)]) }
    #expect(error == .tangled(edges: 1001, most: 50_250))
    #expect(try ValidArea(of: [star(21)]).repair != nil)
  }

  @Test func `a comb with one self-crossing is repaired, whatever its slant`() throws {
    var places: [Position] = [try Position(x: -1000, y: -1000)]
    for tooth in Int32(0)..<1000 {
      places.append(try Position(x: tooth * 4, y: tooth))
      places.append(try Position(x: 40_000_000 + tooth * 4 + 2, y: 39_000_000 + tooth))
    }
    places.append(try Position(x: 50_000_000, y: -1000))
    places += [try Position(x: 60_000_000, y: -2000), try Position(x: 60_000_000, y: -1000)]
    #expect(try ValidArea(of: [Polygon(outer: Ring(places))]).polygons.isEmpty == false)
  }
}

import MapGeometry
import Testing

@Suite struct RingTests {
  @Test(arguments: [[0.0, 90, 180, -90], [-180, -60, 60], [10, -110, 130]])
  func `a ring along one parallel around the globe is reported as going around a pole`(longitudes: [Double])
    throws
  {
    let positions = try longitudes.map { try Position(longitude: $0, latitude: 40) }
    let error = #expect(throws: RingError.aroundPole(positions[0])) { try Ring(positions) }
    #expect(error?.description.contains("goes around a pole") == true)
    let back = try [0.0, 90, 170, 90].map { try Position(longitude: $0, latitude: 40) }
    #expect(throws: RingError.noArea(back[0])) { try Ring(back) }
  }

  @Test func `a ring is closed if its line is not`() throws {
    #expect(try ring("0,0 4,0 4,4") == ring("0,0 4,0 4,4 0,0"))
    #expect(try ring("0,0 4,0 4,4").positions.count == 4)
  }

  @Test(arguments: ["", "0,0", "0,0 4,0", "0,0 4,0 0,0", "0,0 0,0 4,0 4,0 0,0"])
  func `a closed ring of two positions is refused`(drawing: String) throws {
    let error = #expect(throws: RingError.self) { try ring(drawing) }
    guard case .fewerThanThreePositions? = error else {
      Issue.record("found \(String(describing: error))")
      return
    }
  }

  @Test func `a symmetric figure eight encloses ground although its signed area is zero`() throws {
    let eight = try ring("0,0 2,2 2,0 0,2")
    #expect(eight.twiceSignedArea == 0 && eight.positions.count == 5)
  }

  @Test func `a symmetric figure eight can be reversed, and has a stable direction`() throws {
    let eight = try ring("0,0 2,2 2,0 0,2")
    #expect(eight.isCounterClockwise != eight.reversed.isCounterClockwise)
    #expect(eight.counterClockwise.counterClockwise == eight.counterClockwise)
    #expect(eight.reversed.counterClockwise == eight.counterClockwise)
    #expect(eight.clockwise == eight.counterClockwise.reversed)
  }

  @Test(arguments: ["0,0 2,1 4,2", "0,0 4,0 4,4 4,0", "0,0 4,0 4,4 8,4 4,4 4,0"])
  func `a ring that encloses no area is refused`(drawing: String) throws {
    #expect(throws: RingError.noArea(try at(0, 0))) { try ring(drawing) }
  }

  @Test func `messages say what was found and what was expected`() throws {
    let few = try #require(throws: RingError.self) { try ring("0,0 10000000,0") }
    #expect(
      few.description == #"a ring needs at least three different positions, found ["0,0", "1,0", "0,0"]"#
    )
    let flat = try #require(throws: RingError.self) { try ring("0,0 2,1 4,2") }
    #expect(flat.description == "the ring at 0,0 encloses no area")
  }

  @Test func `the area is positive counter-clockwise and negative clockwise`() throws {
    let drawn = try ring("0,0 4,0 4,3 0,3")
    #expect(drawn.twiceSignedArea == 24)
    #expect(drawn.isCounterClockwise)
    #expect(drawn.reversed.twiceSignedArea == -24)
    #expect(!drawn.reversed.isCounterClockwise)
    #expect(drawn.counterClockwise == drawn)
    #expect(drawn.clockwise == drawn.reversed)
    #expect(drawn.reversed.counterClockwise == drawn)
    #expect(drawn.reversed.clockwise == drawn.reversed)
  }

  @Test func `the area of the whole globe and of a single triangle are exact`() throws {
    let globe = try ring(
      "-1800000000,-900000000 1800000000,-900000000 1800000000,900000000 -1800000000,900000000"
    )
    #expect(globe.twiceSignedArea == Int128(7_200_000_000) * 1_800_000_000)
    let sliver = try ring("-1800000000,-900000000 1800000000,900000000 1799999999,900000000")
    #expect(sliver.twiceSignedArea == 1_800_000_000)
  }

  @Test func `every position is inside, outside or on the border`() throws {
    // A notch from the east, with a vertex at the height of the notch.
    let drawn = try ring("0,0 6,0 6,2 2,3 6,4 6,6 0,6")
    for position in try positions("1,3 1,1 5,1 1,5 3,2") { #expect(drawn.side(of: position) == .inside) }
    for position in try positions("3,3 5,3 7,3 -1,3 -1,0 7,6 3,7") {
      #expect(drawn.side(of: position) == .outside)
    }
    for position in try positions("0,0 6,0 6,2 2,3 0,3 3,0 3,6 6,1") {
      #expect(drawn.side(of: position) == .border)
    }
  }

  @Test func `the side does not depend on the direction of the ring`() throws {
    let drawn = try ring("0,0 6,0 6,2 2,3 6,4 6,6 0,6")
    for x: Int32 in -1...7 {
      for y: Int32 in -1...7 {
        let position = try at(x, y)
        #expect(drawn.side(of: position) == drawn.reversed.side(of: position))
      }
    }
  }

  @Test func `many positions at once have the same sides as one by one`() throws {
    let drawn = try ring("0,0 60,0 66,66 30,40 0,60 10,30")
    var asked = drawn.positions + drawn.positions
    for x: Int32 in stride(from: -2, through: 70, by: 3) {
      for y: Int32 in stride(from: 70, through: -2, by: -2) { asked.append(try at(x, y)) }
    }
    #expect(drawn.sides(of: asked) == asked.map { drawn.side(of: $0) })
    #expect(Set(drawn.sides(of: asked)) == [.inside, .outside, .border])
    #expect(drawn.sides(of: []).isEmpty)
  }
}

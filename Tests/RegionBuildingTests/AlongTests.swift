import MapGeometry
import RegionBuilding
import Testing

/// Along a river or a frontier, with the stream or against it, to each kind of stop.
@Suite struct AlongTests {
  /// What a step along silver draws, begun at a spot of it.
  private func along(
    from spot: Spot = .meridian(0.25, on: "silver"),
    _ direction: Step.Direction?,
    _ stop: Stop,
    within tolerance: Double = 1
  ) throws -> [Position] {
    try Country().drawn(step(.begin(spot)), step(.along("silver", direction, stop), within: tolerance))
      .line.positions
  }

  private func refusal(
    from spot: Spot = .meridian(0.25, on: "silver"),
    _ direction: Step.Direction?,
    _ stop: Stop,
    within tolerance: Double = 1
  ) throws -> String? {
    try Country().refusal(step(.begin(spot)), step(.along("silver", direction, stop), within: tolerance))
  }

  // MARK: Direction

  @Test func `a first step down takes the whole line as it is given`() throws {
    let drawn = try Country().drawn(step(.along("silver", .down, .end)))
    #expect(drawn.line == (try line((0, 0), (1, 0), (2, 1), (3, 1))))
    #expect(drawn.steps == [1, 1, 1])
  }

  @Test func `a first step up takes it from mouth to source`() throws {
    #expect(
      try Country().drawn(step(.along("silver", .up, .end))).line == line((3, 1), (2, 1), (1, 0), (0, 0))
    )
  }

  @Test func `down goes toward the mouth and up toward the source`() throws {
    #expect(try along(.down, .end) == line((0.25, 0), (1, 0), (2, 1), (3, 1)).positions)
    #expect(try along(.up, .end) == line((0.25, 0), (0, 0)).positions)
  }

  @Test func `without a direction it goes to the nearer of two stops`() throws {
    let wave = try Country().drawn(
      step(.begin(.meridian(1.2, on: "wave"))),
      step(.along("wave", nil, .line("level")))
    )
    #expect(wave.line == (try line((1.2, 5.8), (1.5, 5.5))))
  }

  @Test func `a river runs neither north nor east`() throws {
    #expect(
      try refusal(.north, .meridian(2))
        == "line border, step 2: a step along a line goes up or down, not north"
    )
    #expect(
      try refusal(.east, .end) == "line border, step 2: a step along a line goes up or down, not east"
    )
  }

  // MARK: Stops

  @Test func `to the place nearest to a point`() throws {
    #expect(try along(.down, .point("ford")) == line((0.25, 0), (0.5, 0)).positions)
  }

  @Test func `to a point that is off the line by more than the tolerance`() throws {
    #expect(
      try refusal(.down, .point("camp"))
        == "line border, step 2: stops on silver nearest to camp: 22.1 km off at 0.5,0.2, allowed 1.0 km"
    )
    #expect(try along(.down, .point("camp"), within: 23) == line((0.25, 0), (0.5, 0)).positions)
  }

  @Test func `to a point in the opposite direction`() throws {
    #expect(
      try refusal(.up, .point("ford")) == "line border, step 2: ford does not lie that way along silver"
    )
  }

  @Test func `to a point where it already is`() throws {
    #expect(
      try refusal(from: .point("bend"), .down, .point("bend"))
        == "line border, step 2: bend does not lie that way along silver"
    )
  }

  @Test func `to a meridian`() throws {
    #expect(try along(.down, .meridian(1.5)) == line((0.25, 0), (1, 0), (1.5, 0.5)).positions)
  }

  @Test func `to a parallel`() throws {
    #expect(try along(.down, .parallel(0.5)) == line((0.25, 0), (1, 0), (1.5, 0.5)).positions)
  }

  @Test func `to a meridian or a parallel that the river does not reach that way`() throws {
    #expect(
      try refusal(.up, .meridian(1.5))
        == "line border, step 2: silver does not reach the meridian of 1.5 going up"
    )
    #expect(
      try refusal(nil, .parallel(7))
        == "line border, step 2: silver does not reach the parallel of 7.0 going either way"
    )
  }

  @Test func `to a line that crosses`() throws {
    #expect(try along(.down, .line("ridge")) == line((0.25, 0), (1, 0), (2, 1), (2.5, 1)).positions)
  }

  @Test func `to the first of several crossings`() throws {
    let wave = try Country().drawn(step(.along("wave", .down, .line("level"))))
    #expect(wave.line == (try line((0, 5), (0.5, 5.5))))
    let back = try Country().drawn(step(.along("wave", .up, .line("level"))))
    #expect(back.line == (try line((3, 6), (2.5, 5.5))))
  }

  @Test func `from one crossing on to the next, never to the same one`() throws {
    let wave = try Country().drawn(
      step(.begin(.crossing(of: "wave", with: "level", isLast: false))),
      step(.along("wave", .down, .line("level")))
    )
    #expect(wave.line == (try line((0.5, 5.5), (1, 6), (1.5, 5.5))))
  }

  @Test(arguments: [Step.Direction.up, .down])
  func `a crossing at a vertex where it already is is ignored`(_ direction: Step.Direction) throws {
    var country = try Country()
    country.lines.append(given("fence", try line((-1, 1), (2, 1), (2, 2), (1, 2), (1, -1))))
    let drawn = try country.drawn(
      step(.begin(.point("bend"))),
      step(.along("silver", direction, .line("fence")), within: 200)
    )
    #expect(drawn.line.positions.count == 2)
    #expect(drawn.lengthInKilometres > 100)
  }

  @Test func `a slanting crossing where it already is is ignored`() throws {
    var country = try Country()
    let slant = try line((0, 30), (0.7123457, 31), (1.3, 30.1234567), (2, 31.3))
    country.lines.append(given("slant", slant))
    for parallel in [30.1357911, 30.2468013, 30.333333, 30.4444441, 30.5123123, 30.7, 30.8191919] {
      let drawn = try country.drawn(
        step(.begin(.parallel(parallel, on: "slant"))),
        step(.along("slant", .down, .parallel(parallel)))
      )
      #expect(drawn.lengthInKilometres > 10, "\(parallel)")
    }
  }

  /// At the equator 0.00001 degrees are 1.1 m, and silver runs at a slant.
  @Test(arguments: [(0.000_004_0, 1.5), (0.000_009_5, 1.000_009_5)])
  func `a crossing within a metre is where it is, one beyond counts`(_ east: Double, _ end: Double) throws {
    var country = try Country()
    country.lines.append(given("fence", try line((1 + east, -1), (1 + east, 0.5), (3, 0.5))))
    let drawn = try country.drawn(
      step(.begin(.point("bend"))),
      step(.along("silver", .down, .line("fence")))
    )
    #expect(drawn.line == (try line((1, 0), (end, end - 1))))
  }

  @Test func `to a confluence with a gap in the base map`() throws {
    let drawn = try Country().drawn(step(.along("silver", .down, .line("brook")), within: 3))
    #expect(drawn.line == (try line((0, 0), (1, 0), (2, 1))))
    #expect(drawn.adjustments.count == 1)
    #expect(drawn.adjustments.first?.what == "silver meets brook")
    #expect(abs((drawn.adjustments.first?.kilometres ?? 0) - 2.2) < 0.05)
  }

  @Test func `from the tributary to its end`() throws {
    let drawn = try Country().drawn(step(.along("brook", .down, .line("silver")), within: 3))
    #expect(drawn.line == (try line((1.5, 3), (2, 1.02))))
  }

  @Test func `to a confluence that is too far off`() throws {
    let refusal = try #require(
      try Country().refusal(step(.along("brook", .down, .line("silver")), within: 1))
    )
    #expect(refusal.hasPrefix("line border, step 1: brook meets silver: 2.2 km off at 2,1.02"))
    #expect(refusal.hasSuffix("allowed 1.0 km"))
  }

  @Test func `from the mouth there is no way down`() throws {
    #expect(try refusal(from: .point("mouth"), .down, .end) == "line border: the steps draw no line")
    #expect(try refusal(from: .point("source"), .up, .end) == "line border: the steps draw no line")
  }

  // MARK: Joining

  @Test func `joins the line from beside it, and reports it`() throws {
    let drawn = try Country().drawn(
      step(.begin(.point("camp"))),
      step(.along("silver", .down, .meridian(1)), within: 25)
    )
    #expect(drawn.line == (try line((0.5, 0.2), (0.5, 0), (1, 0))))
    #expect(drawn.steps == [2, 2])
    #expect(drawn.adjustments.map(\.what) == ["joins silver"])
    #expect(drawn.adjustments.map(\.step) == [2])
    #expect(try drawn.adjustments.map(\.position) == [at(0.5, 0)])
  }

  @Test func `a line that is not where the step starts`() throws {
    #expect(
      try refusal(from: .point("camp"), .down, .end)
        == "line border, step 2: the line is not on silver: 22.1 km away, allowed 1.0 km"
    )
  }

  @Test func `a line in several pieces has no direction`() throws {
    var country = try Country()
    country.lines.append(
      BaseLine(id: "coast", name: "Coast", origin: .outlines(layer: "land"), uncertaintyInKilometres: 1)
    )
    var book = LineBook(
      layers: [land([try box(0, 0, 1, 1), try box(2, 0, 3, 1)])],
      points: country.points,
      baseLines: country.lines,
      delimitations: [Delimitation(id: "border", steps: [step(.along("coast", .down, .end))])]
    )
    let error = #expect(throws: DelimitationError.self) { try book.line("border") }
    #expect(error?.reason == "coast has 2 lines; a step needs one that has a direction")
  }

  @Test func `stops at the place on the line nearest to a position`() throws {
    let drawn = try Country().drawn(
      step(.begin(.point("source"))),
      step(.along("silver", .down, .position(at(0.75, 0.004))))
    )
    #expect(try drawn.line.end == at(0.75, 0))
    #expect(drawn.adjustments.map(\.what) == ["stops on silver nearest to 0.75,0.004"])
    let far = try Country().refusal(
      step(.begin(.point("source"))),
      step(.along("silver", .down, .position(at(0.75, 0.1))))
    )
    #expect(
      far
        == "line border, step 2: stops on silver nearest to 0.75,0.1: 11.1 km off at 0.75,0.1, allowed 1.0 km"
    )
  }
}

import MapGeometry
import RegionBuilding
import Testing

/// Along a meridian or a parallel, which are exact.
@Suite struct MeridianAndParallelTests {
  private func drawn(_ action: Step.Action, within tolerance: Double = 1) throws -> LineString {
    try Country().drawn(step(.begin(.point("camp"))), step(action, within: tolerance)).line
  }

  private func refusal(_ action: Step.Action) throws -> String? {
    try Country().refusal(step(.begin(.point("camp"))), step(action))
  }

  @Test func `north to a parallel`() throws {
    #expect(try drawn(.meridian(.north, .parallel(4))) == line((0.5, 0.2), (0.5, 4)))
  }

  @Test func `south to a line`() throws {
    #expect(try drawn(.meridian(.south, .line("silver"))) == line((0.5, 0.2), (0.5, 0)))
  }

  @Test func `north abreast of a point`() throws {
    #expect(try drawn(.meridian(.north, .point("north-camp"))) == line((0.5, 0.2), (0.5, 2)))
  }

  @Test func `east to a meridian`() throws {
    #expect(try drawn(.parallel(.east, .meridian(2))) == line((0.5, 0.2), (2, 0.2)))
  }

  @Test func `west to a meridian`() throws {
    #expect(try drawn(.parallel(.west, .meridian(-2))) == line((0.5, 0.2), (-2, 0.2)))
  }

  @Test func `east to the first crossing with a line`() throws {
    let drawn = try Country().drawn(
      step(.begin(.meridian(0.5, on: "wave"))),
      step(.parallel(.east, .line("wave")))
    )
    #expect(drawn.line == (try line((0.5, 5.5), (1.5, 5.5))))
    #expect(drawn.steps == [2])
  }

  @Test func `a line where it already is is ignored, even at a slant`() throws {
    var country = try Country()
    country.lines.append(given("slant", try line((0, 30), (0.7123457, 31), (1.3, 30.1234567), (2, 31.3))))
    for meridian in [0.1357911, 0.2468013, 0.333333, 0.4444441, 0.5123123, 0.6191919] {
      let refusal = country.refusal(
        step(.begin(.meridian(meridian, on: "slant"))),
        step(.meridian(.north, .line("slant")))
      )
      #expect(refusal?.hasSuffix("does not meet slant going north") == true, "\(meridian)")
    }
  }

  @Test func `a line that is not met in that direction`() throws {
    #expect(
      try refusal(.meridian(.south, .line("level")))
        == "line border, step 2: the meridian of 0.5 does not meet level going south"
    )
    #expect(
      try refusal(.parallel(.west, .line("ridge")))
        == "line border, step 2: the parallel of 0.2 does not meet ridge going west"
    )
  }

  @Test func `a stop behind the start`() throws {
    #expect(
      try refusal(.meridian(.south, .parallel(4)))
        == "line border, step 2: the parallel of 4.0 does not lie south of 0.5,0.2"
    )
    #expect(
      try refusal(.parallel(.west, .meridian(2)))
        == "line border, step 2: the meridian of 2.0 does not lie west of 0.5,0.2"
    )
    #expect(
      try refusal(.parallel(.west, .meridian(0.5)))
        == "line border, step 2: the meridian of 0.5 does not lie west of 0.5,0.2"
    )
  }

  @Test func `a stop that runs parallel, not across`() throws {
    #expect(
      try refusal(.meridian(.north, .meridian(2)))
        == "line border, step 2: the meridian of 0.5 does not meet the meridian of 2.0"
    )
    #expect(
      try refusal(.parallel(.east, .parallel(2)))
        == "line border, step 2: the parallel of 0.2 does not meet the parallel of 2.0"
    )
  }

  @Test func `a point behind, or beside by more than the tolerance`() throws {
    #expect(
      try refusal(.meridian(.south, .point("north-camp")))?
        .hasPrefix("line border, step 2: stops nearest to north-camp: 199") == true
    )
    #expect(
      try refusal(.meridian(.north, .point("pass")))?
        .hasPrefix("line border, step 2: stops nearest to pass: 222") == true
    )
  }

  @Test func `a meridian runs north and south, a parallel east and west`() throws {
    #expect(
      try refusal(.meridian(.east, .line("ridge")))
        == "line border, step 2: the meridian of 0.5 does not run east"
    )
    #expect(
      try refusal(.parallel(.down, .line("ridge")))
        == "line border, step 2: the parallel of 0.2 does not run down"
    )
  }

  @Test func `neither has an end`() throws {
    #expect(
      try refusal(.meridian(.north, .end)) == "line border, step 2: the meridian of 0.5 needs a stop"
    )
  }

  @Test func `a meridian stops nearest to a position`() throws {
    let drawn = try Country().drawn(
      step(.begin(.point("camp"))),
      step(.meridian(.north, .position(at(0.504, 1.5))))
    )
    #expect(try drawn.line.end == at(0.5, 1.5))
  }
}

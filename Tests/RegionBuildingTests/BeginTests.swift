import MapGeometry
import RegionBuilding
import Testing

/// Where a line begins; the same spots are where a straight step goes to.
@Suite struct BeginTests {
  /// The first position of a line that begins at a spot.
  private func beginning(_ spot: Spot) throws -> Position {
    try Country().drawn(step(.begin(spot)), step(.straight(.point("peak")))).line.start
  }

  private func refusal(_ spot: Spot) throws -> String? {
    try Country().refusal(step(.begin(spot)), step(.straight(.point("peak"))))
  }

  @Test func `at a named point`() throws {
    #expect(try beginning(.point("camp")) == at(0.5, 0.2))
  }

  @Test func `at the point of a line nearest to a point`() throws {
    #expect(try beginning(.nearest(on: "silver", to: "camp")) == at(0.5, 0))
  }

  @Test func `nearest may be an end of the line`() throws {
    #expect(try beginning(.nearest(on: "silver", to: "peak")) == at(3, 1))
  }

  @Test func `where a line meets a meridian`() throws {
    #expect(try beginning(.meridian(0.25, on: "silver")) == at(0.25, 0))
  }

  @Test func `where a line meets a parallel, for the first time in its own direction`() throws {
    #expect(try beginning(.parallel(5.5, on: "wave")) == at(0.5, 5.5))
  }

  @Test func `a meridian through a vertex is met at the vertex`() throws {
    #expect(try beginning(.meridian(1, on: "silver")) == at(1, 0))
  }

  @Test func `at the first crossing of two lines and at the last`() throws {
    #expect(try beginning(.crossing(of: "wave", with: "level", isLast: false)) == at(0.5, 5.5))
    #expect(try beginning(.crossing(of: "wave", with: "level", isLast: true)) == at(2.5, 5.5))
  }

  @Test func `first and last follow the direction of the line that is named first`() throws {
    var country = try Country()
    country.lines.append(given("backwards", try line((3, 5.5), (0, 5.5))))
    let steps = [
      step(.begin(.crossing(of: "backwards", with: "wave", isLast: false))), step(.straight(.point("peak"))),
    ]
    var book = country.book(with: [Delimitation(id: "border", steps: steps)])
    #expect(try book.line("border").line.start == at(2.5, 5.5))
  }

  @Test func `a meridian that the line does not reach`() throws {
    #expect(
      try refusal(.meridian(9, on: "silver")) == "line border, step 1: silver does not reach 9.0 degrees"
    )
  }

  @Test func `degrees that are off the globe`() throws {
    #expect(
      try refusal(.meridian(200, on: "silver")) == "line border, step 1: 200.0 degrees are off the globe"
    )
    #expect(
      try refusal(.parallel(91, on: "silver")) == "line border, step 1: 91.0 degrees are off the globe"
    )
  }

  @Test func `two lines that do not meet`() throws {
    #expect(
      try refusal(.crossing(of: "silver", with: "level", isLast: false))
        == "line border, step 1: silver does not meet level"
    )
  }

  @Test func `an undefined point`() throws {
    #expect(try refusal(.point("atlantis")) == "line border, step 1: no point is called atlantis")
    #expect(
      try refusal(.nearest(on: "silver", to: "atlantis"))
        == "line border, step 1: no point is called atlantis"
    )
  }

  @Test func `an undefined line is an error of the step that names it`() throws {
    #expect(
      try refusal(.nearest(on: "lethe", to: "camp")) == "line border, step 1: no line has the id lethe"
    )
  }

  @Test func `a line begins only once`() throws {
    let again = try Country().refusal(
      step(.begin(.point("camp"))),
      step(.straight(.point("peak"))),
      step(.begin(.point("camp")))
    )
    #expect(again == "line border, step 3: a line begins only once")
  }

  @Test func `steps that draw need a beginning`() throws {
    let country = try Country()
    let unbegun = "line border, step 1: the line has not begun yet"
    #expect(country.refusal(step(.straight(.point("camp")))) == unbegun)
    #expect(country.refusal(step(.meridian(.north, .parallel(2)))) == unbegun)
    #expect(country.refusal(step(.parallel(.east, .meridian(2)))) == unbegun)
    #expect(country.refusal(step(.extend(.end, to: "silver"))) == unbegun)
    #expect(
      country.refusal(step(.trim(.end, at: "silver")))
        == "line border, step 1: there is no line to trim yet"
    )
  }

  @Test func `a line that only begins is refused`() throws {
    #expect(
      try Country().refusal(step(.begin(.point("camp")))) == "line border: the steps draw no line"
    )
    #expect(try Country().refusal() == "line border: the steps draw no line")
  }
}

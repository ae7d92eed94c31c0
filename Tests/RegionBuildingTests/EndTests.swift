import MapGeometry
import RegionBuilding
import Testing

/// Changes to the ends of a line after it is drawn.
@Suite struct EndTests {
  // MARK: Extend

  @Test func `the end goes straight to the nearest point of a line`() throws {
    let drawn = try Country().drawn(
      step(.begin(.point("north-camp"))),
      step(.meridian(.south, .parallel(0.2))),
      step(.extend(.end, to: "silver"), within: 25)
    )
    #expect(drawn.line == (try line((0.5, 2), (0.5, 0.2), (0.5, 0))))
    #expect(drawn.steps == [2, 3])
    #expect(drawn.adjustments.map(\.what) == ["end extended to silver"])
  }

  @Test func `the start too, and its edge belongs to that step`() throws {
    let drawn = try Country().drawn(
      step(.begin(.point("camp"))),
      step(.meridian(.north, .parallel(2))),
      step(.parallel(.east, .meridian(1))),
      step(.extend(.start, to: "silver"), within: 25)
    )
    #expect(drawn.line == (try line((0.5, 0), (0.5, 0.2), (0.5, 2), (1, 2))))
    #expect(drawn.steps == [4, 2, 3])
    #expect(drawn.adjustments.map(\.what) == ["start extended to silver"])
  }

  @Test func `an end that is on the line already stays`() throws {
    let drawn = try Country().drawn(
      step(.begin(.meridian(0.5, on: "silver"))),
      step(.meridian(.north, .parallel(2))),
      step(.extend(.start, to: "silver"))
    )
    #expect(drawn.line == (try line((0.5, 0), (0.5, 2))))
    #expect(drawn.steps == [2])
    #expect(drawn.adjustments == [])
  }

  @Test func `an end that is farther from the line than the tolerance`() throws {
    let refusal = try Country().refusal(
      step(.begin(.point("north-camp"))),
      step(.meridian(.south, .parallel(0.2))),
      step(.extend(.end, to: "silver"), within: 20)
    )
    #expect(
      refusal
        == "line border, step 3: end extended to silver: 22.1 km off at 0.5,0.2, allowed 20.0 km"
    )
  }

  // MARK: Trim

  /// Along wave from 0 to 3 east in three edges, which cross level at 0.5, 1.5 and 2.5 east.
  private func trimmed(_ end: Step.LineEnd, at id: String = "level", within tolerance: Double) throws
    -> DelimitedLine
  {
    try Country().drawn(step(.along("wave", .down, .end)), step(.trim(end, at: id), within: tolerance))
  }

  @Test func `what lies beyond the last crossing is cut off the end`() throws {
    let drawn = try trimmed(.end, within: 80)
    #expect(drawn.line == (try line((0, 5), (1, 6), (2, 5), (2.5, 5.5))))
    #expect(drawn.steps == [1, 1, 1])
    #expect(drawn.adjustments.map(\.what) == ["end trimmed at level"])
  }

  @Test func `what lies before the first crossing is cut off the start`() throws {
    let drawn = try trimmed(.start, within: 80)
    #expect(drawn.line == (try line((0.5, 5.5), (1, 6), (2, 5), (3, 6))))
    #expect(drawn.steps == [1, 1, 1])
  }

  @Test func `of several crossings within the tolerance the one farthest from the end counts`() throws {
    #expect(try trimmed(.end, within: 180).line == line((0, 5), (1, 6), (1.5, 5.5)))
    #expect(try trimmed(.start, within: 180).line == line((1.5, 5.5), (2, 5), (3, 6)))
  }

  @Test func `more than the tolerance is not cut off`() throws {
    let refusal = try Country().refusal(
      step(.along("wave", .down, .end)),
      step(.trim(.end, at: "level"), within: 10)
    )
    #expect(
      refusal == "line border, step 2: end trimmed at level: 78.3 km off at 3,6, allowed 10.0 km"
    )
  }

  @Test func `a line that does not cross`() throws {
    let refusal = try Country().refusal(
      step(.along("wave", .down, .end)),
      step(.trim(.end, at: "silver"), within: 1000)
    )
    #expect(
      refusal == "line border, step 2: there is nothing to trim: the line does not cross silver"
    )
  }

  @Test func `a cut at a vertex leaves no edge without length`() throws {
    var country = try Country()
    country.lines.append(given("fence", try line((1, 7), (1, 4))))
    let end = try country.drawn(
      step(.along("wave", .down, .end)),
      step(.trim(.end, at: "fence"), within: 300)
    )
    #expect(end.line == (try line((0, 5), (1, 6))))
    #expect(end.steps == [1])
    let start = try country.drawn(
      step(.along("wave", .down, .end)),
      step(.trim(.start, at: "fence"), within: 300)
    )
    #expect(start.line == (try line((1, 6), (2, 5), (3, 6))))
    #expect(start.steps == [1, 1])
  }

  @Test func `a cut next to a vertex leaves no edge without length, and each edge its step`() throws {
    // Each fence crosses wave less than half a grid step from (1,6), where the second step begins.
    var country = try Country()
    let (x, y): (Int32, Int32) = (10_000_000, 60_000_000)
    func fence(_ id: String, _ side: Int32) throws -> BaseLine {
      let ends = [try Position(x: x - 7 * side, y: y - 8), try Position(x: x + 4 * side, y: y + 4)]
      return given(id, try LineString(ends))
    }
    country.lines += [try fence("behind", 1), try fence("before", -1)]
    func trimmed(_ end: Step.LineEnd, at id: String) throws -> DelimitedLine {
      try country.drawn(
        step(.along("wave", .down, .meridian(1))),
        step(.along("wave", .down, .end)),
        step(.trim(end, at: id), within: 300)
      )
    }
    let end = try trimmed(.end, at: "behind")
    #expect(end.line == (try line((0, 5), (1, 6))))
    #expect(end.steps == [1])
    let start = try trimmed(.start, at: "before")
    #expect(start.line == (try line((1, 6), (2, 5), (3, 6))))
    #expect(start.steps == [2, 2])
  }

  @Test func `a line that is cut off where it starts is no line`() throws {
    var country = try Country()
    country.lines.append(given("wall", try line((0, 4), (0, 6))))
    let refusal = country.refusal(
      step(.along("wave", .down, .end)),
      step(.trim(.end, at: "wall"), within: 1000)
    )
    #expect(refusal == "line border: the steps draw no line")
  }

  @Test func `each edge keeps the step that drew it`() throws {
    let drawn = try Country().drawn(
      step(.begin(.point("source"))),
      step(.along("silver", .down, .meridian(1.5))),
      step(.meridian(.north, .parallel(5.25))),
      step(.parallel(.east, .meridian(4))),
      step(.extend(.start, to: "ridge"), within: 300),
      step(.trim(.end, at: "wave"), within: 300)
    )
    let places = try line((2.5, 0), (0, 0), (1, 0), (1.5, 0.5), (1.5, 5.25), (1.75, 5.25))
    #expect(drawn.line == places)
    #expect(drawn.steps == [5, 2, 2, 3, 4])
    var country = try Country()
    country.lines.append(given("fence", try line((1, 2), (2, 2))))
    let cut = try country.drawn(
      step(.begin(.point("source"))),
      step(.along("silver", .down, .meridian(1.5))),
      step(.meridian(.north, .parallel(5.25))),
      step(.parallel(.east, .meridian(4))),
      step(.trim(.start, at: "fence"), within: 300),
      step(.trim(.end, at: "wave"), within: 300)
    )
    #expect(cut.line == (try line((1.5, 2), (1.5, 5.25), (1.75, 5.25))))
    #expect(cut.steps == [3, 4])
  }
}

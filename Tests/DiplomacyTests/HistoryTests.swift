import Diplomacy
import MapGeometry
import Testing

@Suite struct HistoryTests {
  private func history(_ clauses: [Clause], of region: String = "plain") throws -> History {
    try #require(try Drawing.register(clauses).history(of: try RegionID(region)))
  }

  @Test func `a clause is in force from its first day and no longer on its end`() throws {
    let history = try history([Drawing.clause("sphere", "red", .sphere, from: "1907-07-30", to: "1917-11-08")]
    )
    #expect(history.claims(on: try Drawing.day("1907-07-29")).isEmpty)
    #expect(history.claims(on: try Drawing.day("1907-07-30")).count == 1)
    let last = history.claims(on: try Drawing.day("1917-11-07"))
    #expect(last.first?.endDate?.description == "1917-11-07")
    #expect(history.claims(on: try Drawing.day("1917-11-08")).isEmpty)
  }

  @Test func `a subregion has the clauses of its region and of the group`() throws {
    let clauses = [
      try Drawing.clause("of-country", "red", .sovereignty, in: "country"),
      try Drawing.clause("of-plain", "red", .sphere),
      try Drawing.clause("of-hill", "blue", .railwayZone, in: "hill"),
    ]
    let day = try Drawing.day("1910-06-01")
    #expect(
      try history(clauses, of: "hill").claims(on: day).map(\.id.name) == [
        "of-country", "of-hill", "of-plain",
      ]
    )
    #expect(
      try history(clauses, of: "plain").claims(on: day).map(\.id.name) == ["of-country", "of-plain"]
    )
    #expect(try history(clauses, of: "hill").verdict(on: day).predominant?.region.name == "plain")
  }

  @Test func `a clause does not apply in a face that it leaves out`() throws {
    let clauses = [try Drawing.clause("sphere", "red", .sphere) { $0.exceptFaces = [try RegionID("marsh")] }]
    let day = try Drawing.day("1910-06-01")
    #expect(try history(clauses, of: "marsh").claims(on: day).isEmpty)
    #expect(try history(clauses, of: "hill").claims(on: day).first?.control == .whole)
  }

  @Test func `a clause for some subregions of its region holds in those and nowhere else`() throws {
    let clauses = [try Drawing.clause("in-marsh", "red", .occupation) { $0.faces = [try RegionID("marsh")] }]
    let day = try Drawing.day("1910-06-01")
    #expect(try history(clauses, of: "marsh").claims(on: day).map(\.id.name) == ["in-marsh"])
    #expect(try history(clauses, of: "hill").claims(on: day).isEmpty)
    #expect(try history(clauses, of: "plain").claims(on: day).isEmpty)
  }

  @Test func `a missing region has no history`() throws {
    let register = try Drawing.register([])
    #expect(register.history(of: try RegionID("sea")) == nil)
    #expect(register.history(of: try RegionID("sea"), parts: [try PartID("front")]) == nil)
  }

  @Test func `a claim includes what its instrument and sources say`() throws {
    let history = try history([
      Drawing.clause("sphere", "red", .sphere) {
        $0.article = "Art. I"
        $0.kind = .specialInterests
        $0.through = "a local state"
        $0.note = "little exercised"
      }
    ])
    let claim = try #require(history.claims(on: try Drawing.day("1910-06-01")).first)
    #expect(claim.instrument.name == "act")
    #expect(claim.instrumentName == "The act")
    #expect(claim.article == "Art. I")
    #expect(claim.sources.map(\.source.name) == ["book"])
    #expect(claim.citations == ["A book (1950), p. 7"])
    #expect(claim.kind == .specialInterests)
    #expect(claim.through == "a local state")
    #expect(claim.note == "little exercised")
    #expect(claim.publicFrom.text == "1900-01-01")
    #expect(claim.endDate == nil)
  }

  @Test func `a claim names who recognised it on the day, once and sorted`() throws {
    let history = try history([
      Drawing.clause("sphere", "red", .sphere) {
        $0.recognitions = [
          Recognition(power: try PowerID("green"), from: try Drawing.day("1910-01-01")),
          Recognition(power: try PowerID("blue"), until: try Drawing.day("1912-01-01")),
          Recognition(power: try PowerID("green"), from: try Drawing.day("1911-01-01")),
        ]
      }
    ])
    let recognisers = try ["1909-12-31", "1910-01-01", "1911-12-31", "1912-01-01"].map { day in
      history.claims(on: try Drawing.day(day))[0].recognisedBy.map(\.name)
    }
    #expect(recognisers == [["blue"], ["blue", "green"], ["blue", "green"], ["green"]])
  }

  @Test func `stretches follow each other and have one verdict each`() throws {
    let history = try history([
      Drawing.clause("title", "blue", .sovereignty),
      Drawing.clause("sphere", "red", .sphere, from: "1907-07-30", to: "1917-11-08"),
      Drawing.clause("promise", "green", .claim, from: "1910-01-01", to: "1912-01-01"),
    ])
    let days = try DatePeriod("1905/1918").interval
    let stretches = history.stretches(of: days)
    #expect(
      stretches.map(\.interval.description) == [
        "1905-01-01/1907-07-29", "1907-07-30/1909-12-31", "1910-01-01/1911-12-31", "1912-01-01/1917-11-07",
        "1917-11-08/1918-12-31",
      ]
    )
    for stretch in stretches {
      for day in stride(from: stretch.interval.start, to: try #require(stretch.interval.end), by: 1) {
        #expect(history.verdict(on: day) == stretch.verdict)
      }
    }
    #expect(history.changes(in: days).map(\.description) == ["1907-07-30", "1917-11-08"])
  }

  @Test func `an open stretch of days ends open`() throws {
    let history = try history([Drawing.clause("sphere", "red", .sphere, from: "1907-07-30")])
    let stretches = history.stretches(of: try DayInterval(start: Drawing.day("1900-01-01"), end: nil))
    #expect(stretches.map(\.interval.description) == ["1900-01-01/1907-07-29", "1907-07-30/.."])
  }

  @Test func `one day is one stretch`() throws {
    let history = try history([Drawing.clause("sphere", "red", .sphere, from: "1907-07-30")])
    let day = try DatePeriod("1907-07-30").interval
    #expect(history.stretches(of: day).map(\.interval) == [day])
    #expect(history.changes(in: day).isEmpty)
  }
}

import MapGeometry
import Testing

@testable import Diplomacy

/// Who led through the calendar, without checking every claim on every day.
@Suite struct LeadsTests {
  private static let calendar = DatePeriod(knownFirst: .first, last: .last).interval

  private func history(_ clauses: [Clause]) throws -> History {
    let parts = [try PartID("front")]
    return try #require(try Drawing.register(clauses).history(of: try RegionID("plain"), parts: parts))
  }

  /// Overlapping claims of every tenure, control and ground, from fixed pseudo-random numbers.
  private func mixed(_ seed: UInt64) throws -> [Clause] {
    var state = seed
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let powers = ["red", "blue", "green"]
    let front = try PartID("front")
    let tenures = Tenure.allCases.filter { $0 != .sovereignty }
    return try (0..<24).map { index in
      let start = try HistoricalDate(year: 1900 + number(below: 30), month: 1 + number(below: 12), day: 1)
      let end = try HistoricalDate(dayNumber: start.dayNumber + Int32(1 + number(below: 3000)))
      let tenure = tenures[number(below: tenures.count)]
      return try Drawing.clause("c-\(index)", powers[number(below: 3)], tenure) { clause in
        clause.start = start
        clause.end = number(below: 4) == 0 ? nil : end
        clause.control = Control.allCases[number(below: tenure == .sphere ? 3 : 2)]
        clause.ground = [.whole, .whole, .part(front), .unknown][number(below: 4)]
        clause.scope = number(below: 5) == 0 ? "railways only" : nil
        clause.layer = Layer.allCases[number(below: Layer.allCases.count)]
        clause.certainty = Certainty.allCases[number(below: 4)]
        clause.isSecret = number(below: 2) == 0
        clause.publicFrom = EDTF(try HistoricalDate(dayNumber: start.dayNumber + Int32(number(below: 2000))))
        if clause.end != nil, number(below: 3) == 0 {
          clause.endPublicFrom = EDTF(
            try HistoricalDate(dayNumber: end.dayNumber + Int32(number(below: 900)))
          )
        }
      }
    }
  }

  @Test(arguments: 0..<12)
  func `on every day leads and sovereigns equal those of the full verdict`(seed: Int) throws {
    let history = try history(mixed(UInt64(seed)))
    for knowledge: Knowledge in [
      .everything, .public(), .signatories(), .public(asOf: try Drawing.day("1915-01-01")),
    ] {
      let leads = history.leads(of: Self.calendar, knownTo: knowledge)
      for stretch in history.stretches(of: Self.calendar, knownTo: knowledge) {
        let lead = try #require(leads.last { $0.interval.start <= stretch.interval.start })
        #expect(lead.interval.contains(stretch.interval.start))
        #expect(lead.verdict.leadsAlike(stretch.verdict))
        #expect(lead.verdict.predominant == stretch.verdict.predominant)
        #expect(lead.verdict.sovereign == stretch.verdict.sovereign)
        #expect(lead.verdict.certainty == stretch.verdict.certainty)
        let wouldLead = { (verdict: Verdict) in
          verdict.standings.first { $0.reason == .wouldLeadIfDelimited }?.claim
        }
        #expect(wouldLead(lead.verdict) == wouldLead(stretch.verdict))
      }
    }
  }

  @Test func `every claim is listed once, as it was on its first day`() throws {
    let history = try history(mixed(7))
    var first: [ClauseID: Claim] = [:]
    for claim in history.stretches(of: Self.calendar).flatMap(\.verdict.claims) where first[claim.id] == nil {
      first[claim.id] = claim
    }
    let claims = history.claims(in: Self.calendar)
    #expect(claims.count == first.count)
    for claim in claims { #expect(first[claim.id] == claim) }
  }

  @Test func `thousands of overlapping claims take linear time`() throws {
    let first = try Drawing.day("1800-01-01").dayNumber
    let clauses = try (0..<10_000).map { index in
      try Drawing.clause("c-\(index)", index % 2 == 0 ? "red" : "blue", .sphere) { clause in
        clause.start = try HistoricalDate(dayNumber: first + 2 * Int32(index))
        clause.end = try HistoricalDate(dayNumber: first + 2 * Int32(index) + 40_000)
      }
    }
    let register = try Register(
      powers: ["red", "blue"].map { Power(id: try PowerID($0), name: $0) },
      sources: [Source(id: try SourceID("book"), title: "A book")],
      regions: Drawing.regions(),
      instruments: [Drawing.act(clauses, signed: "1790")]
    )
    let history = try #require(register.history(of: try RegionID("plain")))
    // All of them on each of twenty thousand days would be a hundred million claims.
    #expect(history.claimCount(in: Self.calendar) > 99_000_000)
    let leads = history.leads(of: Self.calendar)
    #expect(leads.count > 10_000)
    #expect(leads.allSatisfy { $0.verdict.standings.count <= 2 })
  }

  @Test(arguments: [
    ("1890-01-01", "1920-01-01", 0 + 1 + 2 + 3 + 2 + 1), ("1905-01-01", "1920-01-01", 2 + 3 + 2 + 1),
    ("1907-01-01", "1907-01-02", 3), ("1890-01-01", "1900-01-01", 0), ("1908-01-01", "1911-01-01", 2 + 1),
  ])
  func `claims are counted on the first day and wherever one begins or ends`(
    _ start: String,
    _ end: String,
    _ count: Int
  ) throws {
    let history = try history([
      Drawing.clause("a", "red", .sphere, from: "1900-01-01", to: "1910-01-01"),
      Drawing.clause("b", "blue", .sphere, from: "1905-01-01"),
      Drawing.clause("c", "green", .sphere, from: "1906-01-01", to: "1908-01-01"),
    ])
    let days = try DayInterval(start: Drawing.day(start), end: Drawing.day(end))
    #expect(history.claimCount(in: days) == count)
    #expect(history.stretches(of: days).reduce(0) { $0 + $1.verdict.claims.count } == count)
  }

  @Test func `of thousands of sovereigns on one day each is reported with one other`() throws {
    let clauses = try (0..<5_000).map {
      try Drawing.clause("c-\($0)", $0 % 2 == 0 ? "red" : "blue", .sovereignty)
    }
    let error = #expect(throws: RegisterError.self) { try Drawing.register(clauses) }
    #expect(error?.problems.count == 4_999)
  }

  @Test func `nesting of regions is bounded`() throws {
    func regions(_ count: Int) throws -> [Region] {
      try (0..<count).map { index in
        Region(
          id: try RegionID("r-\(index)"),
          name: "R",
          level: .group,
          partOf: index == 0 ? nil : try RegionID("r-\(index - 1)")
        )
      }
    }
    #expect(throws: Never.self) { try RegionTree(regions(33)) }
    let error = #expect(throws: RegisterError.self) { try RegionTree(regions(34)) }
    #expect(error?.problems.map(\.finding) == [.tooDeep])
  }
}

import Diplomacy
import MapGeometry
import Testing

@Suite struct ResearchTableTests {
  @Test func `the tables are read`() {
    #expect(ResearchTables.periods.count >= 160)
    #expect(ResearchTables.verdicts.count >= 70)
  }

  @Test(arguments: ResearchTables.periods.filter { !$0.isDivided })
  func `the rule gives the power and relation of a period on each of its days`(row: ExpectedPeriod) throws {
    let history = try #require(try ResearchTables.register.get().history(of: row.region))
    for day in stride(from: row.days.first, through: row.days.last, by: 1) {
      let verdict = history.verdict(on: day)
      guard verdict.powerCode == row.power, verdict.relationCode == row.relation else {
        let found = "\(verdict.powerCode) \(verdict.relationCode)"
        Issue.record("\(day): \(found); expected \(row.power) \(row.relation)")
        return
      }
    }
  }

  @Test(arguments: ResearchTables.verdicts)
  func `the rule gives the verdict of a place on a day`(expected: ExpectedVerdict) throws {
    let row = expected.row
    let register = try ResearchTables.register.get()
    let place = try RegionID(row.required("place"))
    let history = try #require(register.history(of: place))
    let asOf = try row.value("as_of").map { try HistoricalDate($0) }
    let knowledge: Knowledge? =
      switch row.value("known_to") {
      case nil: .everything
      case "signatories": .signatories(asOf: asOf)
      case "public": .public(asOf: asOf)
      default: nil
      }
    let verdict = history.verdict(
      on: try HistoricalDate(row.required("day")),
      knownTo: try #require(knowledge)
    )
    let powers = verdict.predominant.map { [$0.power] } ?? verdict.contenders
    #expect(try verdict.status.rawValue == row.required("status"))
    #expect(powers.map(\.name).joined(separator: ";") == row.value("power"))
    #expect(verdict.predominant?.tenure.rawValue == row.value("tenure"))
  }

  @Test func `every day of the calendar has a claim that leads, or contenders`() throws {
    let register = try ResearchTables.register.get()
    // From then on all of Korea lies in parts.
    let days = try DatePeriod(
      from: ResearchTables.calendar.get().first,
      through: HistoricalDate("1945-09-02")
    ).interval
    for region in register.regions.regions where region.level != .group {
      let history = try #require(register.history(of: region.id))
      for stretch in history.stretches(of: days) {
        #expect((stretch.verdict.predominant == nil) == (stretch.verdict.status == .contested))
        #expect(stretch.verdict.contenders.isEmpty == (stretch.verdict.status != .contested))
      }
    }
  }
}

extension Verdict {
  /// The power as the table of periods writes it.
  fileprivate var powerCode: String {
    switch status {
    case .contested: "contested"
    case .unassigned: "none"
    case .held, .undelimited: predominant?.power.name ?? "nobody"
    }
  }

  /// The relation as the table of periods writes it.
  fileprivate var relationCode: String {
    guard let claim = predominant, status != .unassigned else {
      return status == .contested ? "contested" : "none"
    }
    if claim.kind == .specialInterests { return "special_interests" }
    return String(claim.tenure.rawValue.map { $0 == "-" ? "_" : $0 })
  }
}

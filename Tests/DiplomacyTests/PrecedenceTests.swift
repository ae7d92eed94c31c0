import Diplomacy
import MapGeometry
import Testing

@Suite struct PrecedenceTests {
  @Test func `a claim of tenure claim is listed last and never leads`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("promise", "blue", .claim, from: "1910-01-01"),
      Drawing.clause("title", "red", .sovereignty),
    ])
    #expect(verdict.status == .held)
    #expect(verdict.order == "title promise")
    #expect(verdict.reason("promise") == .asserted)
  }

  @Test func `a guarantee is listed beside the claims and never leads`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("guarantee", "blue", .guarantee, from: "1910-01-01"),
      Drawing.clause("promise", "blue", .claim), Drawing.clause("title", "red", .sovereignty),
    ])
    #expect(verdict.status == .held)
    #expect(verdict.order == "title guarantee promise")
    #expect(verdict.reason("guarantee") == .promised)
  }

  @Test func `where there is only a guarantee or a claim nobody leads`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("guarantee", "blue", .guarantee), Drawing.clause("promise", "red", .claim),
    ])
    #expect(verdict.status == .unassigned)
    #expect(verdict.predominant == nil)
    #expect(verdict.contenders.isEmpty)
    #expect(verdict.certainty == nil)
  }

  @Test func `the order of ranks is troops, rule, sphere, railway, sovereignty, suzerainty`() throws {
    let tenures: [Tenure] = [.suzerainty, .sovereignty, .railwayZone, .sphere, .leasedTerritory, .occupation]
    let clauses = try tenures.map { try Drawing.clause($0.rawValue, "red", $0) }
    var order = tenures.map(\.rawValue)
    for count in 1...clauses.count {
      #expect(try Drawing.verdict(Array(clauses.prefix(count))).predominant?.tenure == tenures[count - 1])
    }
    order.reverse()
    #expect(try Drawing.verdict(clauses).order == order.joined(separator: " "))
  }

  @Test(arguments: [
    Tenure.annexation, .puppetState, .satellite, .protectorate, .leasedTerritory, .autonomy, .deFactoState,
  ])
  func `every form of rule ranks equally`(tenure: Tenure) throws {
    #expect(tenure.rank == .rule)
    let verdict = try Drawing.verdict([
      Drawing.clause("ruled", "red", tenure), Drawing.clause("sphere", "blue", .sphere, from: "1905-01-01"),
    ])
    #expect(verdict.order == "ruled sphere")
    #expect(verdict.status == .held)
    #expect(verdict.reason("sphere") == .outranked(by: try ClauseID("ruled")))
  }

  @Test func `within a rank, for one power, the latest start leads`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("old", "red", .sphere, from: "1907-07-30"),
      Drawing.clause("new", "red", .sphere, from: "1909-07-04"),
    ])
    #expect(verdict.predominant?.id.name == "new")
    #expect(verdict.reason("old") == .succeeded(by: try ClauseID("new")))
  }

  @Test func `two powers of the highest rank contest the place`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("north", "red", .sphere), Drawing.clause("south", "blue", .sphere, from: "1905-01-01"),
      Drawing.clause("title", "green", .sovereignty),
    ])
    #expect(verdict.status == .contested)
    #expect(verdict.predominant == nil)
    #expect(verdict.contenders.map(\.name) == ["blue", "red"])
    #expect(verdict.reason("north") == .sharesHighestRank)
    #expect(verdict.reason("title") == .outranked(by: try ClauseID("south")))
  }

  @Test func `two powers of a lower rank do not contest what a higher rank holds`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("north", "red", .sphere), Drawing.clause("south", "blue", .sphere),
      Drawing.clause("troops", "green", .occupation),
    ])
    #expect(verdict.status == .held)
    #expect(verdict.contenders.isEmpty)
  }

  @Test func `a disputed claim of the highest rank makes all of that rank contenders`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("secession", "green", .autonomy) { $0.control = .disputed },
      Drawing.clause("line", "red", .railwayZone), Drawing.clause("title", "blue", .sovereignty),
      Drawing.clause("promise", "red", .claim),
    ])
    #expect(verdict.status == .contested)
    #expect(verdict.contenders.map(\.name) == ["green", "red", "blue"])
    #expect(verdict.reason("secession") == .disputed)
    #expect(verdict.reason("title") == .besideDisputed(try ClauseID("secession")))
    #expect(verdict.reason("promise") == .asserted)
  }

  @Test func `a disputed claim of a lower rank does not matter`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("line", "red", .railwayZone) { $0.control = .disputed },
      Drawing.clause("troops", "red", .occupation),
    ])
    #expect(verdict.predominant?.id.name == "troops")
  }

  @Test
  func `a state by its own act leads before another's sphere, and a title set aside does not contest it`()
    throws
  {
    let verdict = try Drawing.verdict([
      Drawing.clause("state", "green", .deFactoState, from: "1910-01-01"),
      Drawing.clause("sphere", "red", .sphere), Drawing.clause("title", "blue", .sovereignty),
    ])
    #expect(verdict.status == .held)
    #expect(verdict.order == "state sphere title")
    #expect(verdict.sovereign?.id.name == "title")
  }

  @Test func `an undelimited sphere does not lead, and the next claim is named`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("sphere", "red", .sphere) { $0.control = .undelimited },
      Drawing.clause("line", "red", .railwayZone), Drawing.clause("title", "blue", .sovereignty),
    ])
    #expect(verdict.status == .undelimited)
    #expect(verdict.predominant?.id.name == "line")
    #expect(verdict.order == "line sphere title")
    #expect(verdict.reason("sphere") == .wouldLeadIfDelimited)
  }

  @Test func `an undelimited sphere changes nothing where a higher rank leads`() throws {
    let sphere = try Drawing.clause("sphere", "red", .sphere) { $0.control = .undelimited }
    for tenure in [Tenure.occupation, .protectorate, .sphere] {
      let verdict = try Drawing.verdict([sphere, Drawing.clause("ruled", "blue", tenure)])
      #expect(verdict.status == .held)
      #expect(verdict.reason("sphere") == .undelimited)
    }
  }

  @Test func `a place that two powers contest is contested despite an undelimited sphere`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("sphere", "green", .sphere) { $0.control = .undelimited },
      Drawing.clause("east", "red", .railwayZone), Drawing.clause("west", "blue", .railwayZone),
    ])
    #expect(verdict.status == .contested)
    #expect(verdict.contenders.map(\.name) == ["blue", "red"])
    #expect(verdict.order == "west east sphere")
  }

  @Test(arguments: [(Layer.general, VerdictStatus.unassigned), (.own, .held)])
  func `a title alone holds a place only by an act for the region`(layer: Layer, status: VerdictStatus) throws
  {
    let verdict = try Drawing.verdict([Drawing.clause("title", "red", .sovereignty) { $0.layer = layer }])
    #expect(verdict.status == status)
    #expect(verdict.predominant?.id.name == "title")
  }

  @Test func `of two titles one based on an act comes first, then the undisputed, then the latest`() throws {
    let general = try Drawing.clause("general", "red", .sovereignty, from: "1900-01-01") {
      $0.layer = .general
    }
    let disputed = try Drawing.clause("disputed", "blue", .sovereignty, from: "1905-01-01") {
      $0.layer = .general
      $0.certainty = .disputed
    }
    let act = try Drawing.clause("act", "red", .sovereignty, from: "1899-01-01")
    #expect(try Drawing.verdict([disputed, general]).order == "general disputed")
    #expect(try Drawing.verdict([disputed, general]).status == .unassigned)
    #expect(try Drawing.verdict([disputed, general]).reason("disputed") == .secondTitle(beside: general.id))
    #expect(try Drawing.verdict([disputed, general, act]).order == "act general disputed")
    #expect(try Drawing.verdict([disputed, general, act]).reason("general") == .succeeded(by: act.id))
  }

  @Test func `secrecy has no effect on precedence`() throws {
    let verdict = try Drawing.verdict([
      Drawing.clause("sphere", "red", .sphere) {
        $0.isSecret = true
        $0.publicFrom = try EDTF("1921/1933")
      },
      Drawing.clause("line", "blue", .railwayZone),
    ])
    #expect(verdict.predominant?.id.name == "sphere")
    #expect(verdict.predominant?.isSecret == true)
  }

  @Test func `the order of the claims does not depend on the input order`() throws {
    let clauses = try ["a", "b", "c"].map { try Drawing.clause($0, "red", .sphere) }
    #expect(try Drawing.verdict(clauses).order == "a b c")
    #expect(try Drawing.verdict(clauses.reversed()).order == "a b c")
  }

  @Test func `without a claim nobody leads`() throws {
    let verdict = try Drawing.verdict([])
    #expect(verdict.status == .unassigned)
    #expect(verdict.predominant == nil)
    #expect(verdict.claims.isEmpty)
  }

  @Test func `the sovereign is the annexer, else the holder of sovereignty, else the suzerain`() throws {
    let suzerain = try Drawing.clause("suzerain", "green", .suzerainty)
    let title = try Drawing.clause("title", "blue", .sovereignty)
    let annexed = try Drawing.clause("annexed", "red", .annexation)
    let troops = try Drawing.clause("troops", "red", .occupation)
    #expect(try Drawing.verdict([troops]).sovereign == nil)
    #expect(try Drawing.verdict([troops, suzerain]).sovereign?.id.name == "suzerain")
    #expect(try Drawing.verdict([troops, suzerain, title]).sovereign?.id.name == "title")
    #expect(try Drawing.verdict([troops, suzerain, title, annexed]).sovereign?.id.name == "annexed")
  }
}

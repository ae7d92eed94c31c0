import Diplomacy
import MapGeometry
import Testing

@Suite struct KnowledgeTests {
  /// A secret sphere over a railway zone that everybody knew.
  private func secretSphere() throws -> [Clause] {
    [
      try Drawing.clause("sphere", "red", .sphere, from: "1907-07-30", to: "1917-11-08") {
        $0.isSecret = true
        $0.publicFrom = try EDTF("1921/1933")
      },
      try Drawing.clause("line", "blue", .railwayZone),
    ]
  }

  @Test func `the public does not know a secret claim, the signatories and we do`() throws {
    let clauses = try secretSphere()
    #expect(try Drawing.verdict(clauses).order == "sphere line")
    #expect(try Drawing.verdict(clauses, knownTo: .signatories()).order == "sphere line")
    #expect(try Drawing.verdict(clauses, knownTo: .public()).order == "line")
  }

  @Test func `a claim is public from the last day of the span`() throws {
    let clauses = try secretSphere()
    let before = Knowledge.public(asOf: try Drawing.day("1933-12-30"))
    let after = Knowledge.public(asOf: try Drawing.day("1933-12-31"))
    #expect(try Drawing.verdict(clauses, knownTo: before).order == "line")
    #expect(try Drawing.verdict(clauses, knownTo: after).order == "sphere line")
  }

  @Test func `a claim that was never published is never public`() throws {
    let clause = try Drawing.clause("sphere", "red", .sphere) {
      $0.isSecret = true
      $0.publicFrom = try EDTF("1921/..")
    }
    let knowledge = Knowledge.public(asOf: .last)
    #expect(try Drawing.verdict([clause], knownTo: knowledge).claims.isEmpty)
    #expect(try Drawing.verdict([clause], on: "1950-01-01").predominant?.isSecret == true)
  }

  @Test func `a claim is secret on a day until it is public`() throws {
    let clause = try Drawing.clause("sphere", "red", .sphere) {
      $0.isSecret = true
      $0.publicFrom = try EDTF("1912-12-01")
    }
    #expect(try Drawing.verdict([clause], on: "1912-11-30").predominant?.isSecret == true)
    #expect(try Drawing.verdict([clause], on: "1912-12-01").predominant?.isSecret == false)
  }

  @Test func `a claim published late without being secret is left out and not called secret`() throws {
    let clause = try Drawing.clause("line", "red", .railwayZone, from: "1896-09-08") {
      $0.publicFrom = try EDTF("1896-12-01")
    }
    #expect(try Drawing.verdict([clause], on: "1896-11-30", knownTo: .public()).claims.isEmpty)
    #expect(try Drawing.verdict([clause], on: "1896-11-30").predominant?.isSecret == false)
    #expect(try Drawing.verdict([clause], on: "1896-12-01", knownTo: .public()).claims.count == 1)
  }

  @Test func `a claim whose end was kept secret continues for the public`() throws {
    let clauses = [
      try Drawing.clause("satellite", "red", .satellite, to: "1944-10-11") {
        $0.endPublicFrom = try EDTF("1946")
      },
      try Drawing.clause("annexed", "red", .annexation, from: "1944-10-11") {
        $0.publicFrom = try EDTF("1946")
      },
    ]
    let seen = try Drawing.verdict(clauses, on: "1945-01-01", knownTo: .public())
    #expect(seen.order == "satellite")
    #expect(seen.predominant?.endDate == nil)
    #expect(try Drawing.verdict(clauses, on: "1945-01-01").order == "annexed")
    let later = Knowledge.public(asOf: try Drawing.day("1946-12-31"))
    #expect(try Drawing.verdict(clauses, on: "1945-01-01", knownTo: later).order == "annexed")
    #expect(
      try Drawing.verdict(clauses, on: "1944-01-01", knownTo: later).predominant?.endDate?.description
        == "1944-10-10"
    )
  }

  @Test func `signatories know a claim from the signature, or from its start if that is earlier`() throws {
    var act = try Drawing.act([Drawing.clause("zone", "red", .railwayZone, from: "1905-12-22")])
    act.signed = try EDTF("1905-09")
    let register = try Drawing.register(instruments: [act])
    let history = try #require(register.history(of: try RegionID("plain")))
    let day = try Drawing.day("1906-01-01")
    let counts = try ["1905-09-29", "1905-09-30"].map { asOf in
      history.claims(on: day, knownTo: .signatories(asOf: try Drawing.day(asOf))).count
    }
    #expect(counts == [0, 1])
  }

  @Test func `a day of knowledge within the span is in doubt`() throws {
    let history = try #require(try Drawing.register(secretSphere()).history(of: try RegionID("plain")))
    let day = try Drawing.day("1913-01-01")
    let inDoubt = try ["1920-12-31", "1921-01-01", "1933-12-30", "1933-12-31"].map { asOf in
      history.doubts(on: day, knownTo: .public(asOf: try Drawing.day(asOf))).map(\.claim.name)
    }
    #expect(inDoubt == [[], ["sphere"], ["sphere"], []])
    #expect(history.doubts(on: day, knownTo: .everything).isEmpty)
    #expect(history.doubts(on: try Drawing.day("1918-01-01"), knownTo: .public(asOf: day)).isEmpty)
    let doubt = history.doubts(on: day, knownTo: .public(asOf: try Drawing.day("1930-01-01"))).first
    #expect(doubt?.published.text == "1921/1933" && doubt?.isAboutEnd == false)
  }

  @Test func `an end may be in doubt as well`() throws {
    let clause = try Drawing.clause("satellite", "red", .satellite, to: "1944-10-11") {
      $0.endPublicFrom = try EDTF("1946/1948")
    }
    let history = try #require(try Drawing.register([clause]).history(of: try RegionID("plain")))
    let asOf = Knowledge.public(asOf: try Drawing.day("1947-01-01"))
    #expect(history.doubts(on: try Drawing.day("1945-01-01"), knownTo: asOf).map(\.isAboutEnd) == [true])
    #expect(history.doubts(on: try Drawing.day("1944-01-01"), knownTo: asOf).isEmpty)
  }

  @Test func `an end that was perhaps never public is unknown to the public for good`() throws {
    let clause = try Drawing.clause("satellite", "red", .satellite, to: "1944-10-11") {
      $0.endPublicFrom = try EDTF("1946/..")
    }
    #expect(try Drawing.verdict([clause], on: "1950-01-01").order == "")
    #expect(try Drawing.verdict([clause], on: "1950-01-01", knownTo: .public()).order == "satellite")
  }

  @Test func `for the public a verdict also changes when a claim is published`() throws {
    let clause = try Drawing.clause("line", "red", .railwayZone, from: "1896-09-08") {
      $0.publicFrom = try EDTF("1896-12-01")
    }
    let history = try #require(try Drawing.register([clause]).history(of: try RegionID("plain")))
    let days = try DatePeriod("1896").interval
    #expect(history.changes(in: days).map(\.description) == ["1896-09-08"])
    #expect(history.changes(in: days, knownTo: .public()).map(\.description) == ["1896-12-01"])
    let asOf = Knowledge.public(asOf: try Drawing.day("1900-01-01"))
    #expect(history.changes(in: days, knownTo: asOf).map(\.description) == ["1896-09-08"])
  }
}

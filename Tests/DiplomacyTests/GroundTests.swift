import Diplomacy
import MapGeometry
import Testing

/// The ground of a clause: a region, a part, a strip along a railway, or unknown.
@Suite struct GroundTests {
  private func title(_ power: String = "blue") throws -> Clause {
    try Drawing.clause("title", power, .sovereignty)
  }

  private func troops(_ ground: Ground, _ power: String = "red", id: String = "troops") throws -> Clause {
    try Drawing.clause(id, power, .occupation) { $0.ground = ground }
  }

  private func onFront() throws -> Clause { try troops(.part(PartID("front"))) }

  // MARK: Parts

  @Test func `a clause on a part leads in its faces and does not exist elsewhere`() throws {
    let clauses = try [title(), onFront()]
    let inside = try Drawing.verdict(clauses, parts: ["front"])
    #expect(inside.status == .held)
    #expect(inside.order == "troops title")
    #expect(inside.reason("title") == .outranked(by: try ClauseID("troops")))
    #expect(try Drawing.verdict(clauses).order == "title")
    #expect(try Drawing.verdict(clauses, parts: ["camp"]).order == "title")
  }

  @Test func `a clause on a part holds in the ground of its region only`() throws {
    let clauses = try [title(), onFront()]
    #expect(try Drawing.verdict(clauses, in: "hill", parts: ["front"]).order == "troops title")
    let ofHill = try [
      title(),
      Drawing.clause("troops", "red", .occupation, in: "hill") { $0.ground = .part(try PartID("front")) },
    ]
    #expect(try Drawing.verdict(ofHill, in: "hill", parts: ["front"]).order == "troops title")
    #expect(try Drawing.verdict(ofHill, parts: ["front"]).order == "title")
  }

  @Test func `a piece of ground in two parts has the claims of both`() throws {
    let clauses = try [title(), onFront(), troops(.part(PartID("camp")), "green", id: "camp")]
    let both = try Drawing.verdict(clauses, parts: ["camp", "front"])
    #expect(both.status == .contested)
    #expect(both.contenders.map(\.name) == ["green", "red"])
    #expect(try Drawing.verdict(clauses, parts: ["camp"]).predominant?.id.name == "camp")
    #expect(try Drawing.verdict(clauses, parts: ["front"]).predominant?.id.name == "troops")
  }

  @Test func `a clause does not exist in the parts that it leaves out`() throws {
    let army = try Drawing.clause("army", "green", .occupation) { $0.exceptParts = [try PartID("front")] }
    let clauses = try [title(), army, onFront()]
    #expect(try Drawing.verdict(clauses).order == "army title")
    #expect(try Drawing.verdict(clauses, parts: ["front"]).order == "troops title")
    #expect(try Drawing.verdict(clauses, parts: ["camp", "front"]).order == "troops title")
    #expect(try Drawing.verdict(clauses, in: "hill", parts: ["front"]).order == "troops title")
    #expect(try Drawing.verdict(clauses, in: "marsh", parts: ["spit"]).order == "army title")
  }

  @Test(arguments: [
    ("1909-12-31", "other"), ("1910-01-01", "own"), ("1910-12-31", "own"), ("1911-01-01", "title"),
  ])
  func `a part passes from one power to another and back on the days of its clauses`(
    _ day: String,
    _ lead: String
  )
    throws
  {
    let front = Ground.part(try PartID("front"))
    let clauses = try [
      title(), Drawing.clause("other", "green", .occupation, to: "1910-01-01") { $0.ground = front },
      Drawing.clause("own", "red", .occupation, from: "1910-01-01", to: "1911-01-01") { $0.ground = front },
    ]
    #expect(try Drawing.verdict(clauses, parts: ["front"], on: day).predominant?.id.name == lead)
    #expect(try Drawing.verdict(clauses, on: day).predominant?.id.name == "title")
  }

  // MARK: Listed, never leading

  /// Claims on ground, or about a matter, that never lead, as they would be listed near the railway `main`.
  private static let listed: [(Ground, String?, Reason)] = [
    (.whole, "railway concessions", .inScope), (.strip(along: ["main"]), nil, .alongRailway),
    (.unknown, nil, .unlocated), (.unknown, "railway concessions", .inScope),
  ]

  @Test(arguments: listed, Tenure.allCases.filter { $0.rank != nil })
  func `what is about a part of the matter, along a railway or on unknown ground never leads or contests`(
    _ listed: (ground: Ground, scope: String?, reason: Reason),
    _ tenure: Tenure
  ) throws {
    let claim = try Drawing.clause("listed", "red", tenure, from: "1905-01-01") {
      $0.ground = listed.ground
      $0.scope = listed.scope
    }
    for rival in [Tenure.occupation, tenure, .sovereignty] {
      let lead = try Drawing.clause("lead", "blue", rival)
      let verdict = try Drawing.verdict([claim, lead], near: ["main"])
      #expect(verdict.status == .held)
      #expect(verdict.order == "lead listed")
      #expect(verdict.reason("lead") == .leads)
      #expect(verdict.reason("listed") == listed.reason)
      #expect(verdict.contenders.isEmpty)
    }
    #expect(try Drawing.verdict([claim], near: ["main"]).predominant == nil)
    #expect(try Drawing.verdict([claim], near: ["main"]).sovereign == nil)
  }

  @Test func `a disputed or undelimited claim about a part of the matter changes no status`() throws {
    let title = try title()
    for control in [Control.disputed, .undelimited] {
      let sphere = try Drawing.clause("sphere", "red", .sphere) {
        $0.control = control
        $0.scope = "railway concessions"
      }
      let verdict = try Drawing.verdict([sphere, title])
      #expect(verdict.status == .held)
      #expect(verdict.reason("sphere") == .inScope)
      #expect(verdict.undelimited == nil)
    }
  }

  @Test func `a strip is listed near one of its railways only`() throws {
    let clauses = try [title(), troops(.strip(along: ["branch", "main"]))]
    #expect(try Drawing.verdict(clauses).order == "title")
    #expect(try Drawing.verdict(clauses, near: ["other"]).order == "title")
    #expect(try Drawing.verdict(clauses, near: ["other", "main"]).order == "title troops")
    #expect(try Drawing.verdict(clauses, in: "hill", near: ["branch"]).order == "title troops")
  }

  @Test func `unknown ground is listed everywhere in its region, but not in another`() throws {
    let hidden = try Drawing.clause("hidden", "red", .occupation, in: "hill") { $0.ground = .unknown }
    let clauses = try [title(), hidden]
    #expect(try Drawing.verdict(clauses, in: "hill").order == "title hidden")
    #expect(try Drawing.verdict(clauses, in: "hill", parts: ["front"]).order == "title hidden")
    #expect(try Drawing.verdict(clauses).order == "title")
  }

  // MARK: Certainty

  @Test(arguments: zip(Certainty.allCases, [Certainty.probable, .probable, .uncertain, .disputed]))
  func `while a claim holds on unknown ground, a verdict is probable at most`(
    _ certainty: Certainty,
    _ capped: Certainty
  ) throws {
    let title = try Drawing.clause("title", "blue", .sovereignty) { $0.certainty = certainty }
    let hidden = try Drawing.clause("hidden", "red", .occupation, from: "1910-01-01", to: "1911-01-01") {
      $0.ground = .unknown
    }
    let verdict = try Drawing.verdict([title, hidden])
    #expect(verdict.isPartUnlocated)
    #expect(verdict.certainty == capped)
    let after = try Drawing.verdict([title, hidden], on: "1911-01-01")
    #expect(!after.isPartUnlocated)
    #expect(after.certainty == certainty)
  }

  @Test func `a strip or a part of the matter makes nothing less certain`() throws {
    let scoped = try Drawing.clause("scoped", "red", .sphere) { $0.scope = "railway concessions" }
    let verdict = try Drawing.verdict([title(), scoped, troops(.strip(along: ["main"]))], near: ["main"])
    #expect(verdict.certainty == .certain)
    #expect(!verdict.isPartUnlocated)
  }

  @Test func `the surer comes first`() {
    #expect(Certainty.allCases.sorted() == [.certain, .probable, .uncertain, .disputed])
    #expect(max(Certainty.certain, .probable) == .probable)
  }

  // MARK: Words

  @Test(arguments: [
    (Ground.whole, "whole"), (.strip(along: ["main"]), "strip"), (.unknown, "unknown"),
  ])
  func `ground has a word, and only a strip has railways`(_ ground: Ground, _ word: String) {
    #expect(ground.word == word)
    #expect(ground.part == nil)
    #expect(ground.railways.isEmpty == (word != "strip"))
    #expect(ground.hasFaces == (word == "whole"))
  }

  @Test func `the ground of a part is its faces`() throws {
    let ground = Ground.part(try PartID("front"))
    #expect(ground.word == "part")
    #expect(ground.part?.name == "front")
    #expect(ground.hasFaces && ground.railways.isEmpty)
  }
}

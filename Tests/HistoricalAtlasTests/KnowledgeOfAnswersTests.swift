import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct KnowledgeOfAnswersTests {
  private func answer(_ day: String, knownTo knowledge: Knowledge) throws -> Answer {
    let position = try InventedAtlas.position(121.5, 43.5)
    return try InventedAtlas.atlas().answer(
      at: position,
      on: try InventedAtlas.day(day),
      knownTo: knowledge
    )
  }

  @Test func `the public does not know the secret pact`() throws {
    let answer = try answer("1906-01-01", knownTo: .public())
    #expect(answer.status == "unassigned")
    #expect(answer.verdict?.claims.map(\.id.name) == ["country-01"])
    #expect(answer.warnings.isEmpty)
  }

  @Test func `while publication is in doubt the public is assumed not to know, with a warning`()
    throws
  {
    let answer = try answer("1911-06-01", knownTo: .public())
    #expect(answer.status == "unassigned")
    #expect(answer.warnings.map(\.code) == ["publication-uncertain"])
  }

  @Test func `the public of a later day knows it`() throws {
    let later = try InventedAtlas.day("1912-12-31")
    let answer = try answer("1906-01-01", knownTo: .public(asOf: later))
    #expect(answer.verdict?.predominant?.id.name == "upland-01")
    #expect(answer.verdict?.predominant?.isSecret == true)
  }

  @Test func `the signatories know it from the day of signature`() throws {
    #expect(try answer("1905-03-10", knownTo: .signatories()).status == "held")
    let before = try InventedAtlas.day("1905-03-09")
    #expect(try answer("1906-01-01", knownTo: .signatories(asOf: before)).status == "unassigned")
  }
}

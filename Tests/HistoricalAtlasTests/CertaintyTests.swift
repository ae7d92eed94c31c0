import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct CertaintyTests {
  private func certainty(
    _ longitude: Double,
    _ latitude: Double,
    _ day: String,
    pact change: (inout Instrument) throws -> Void = { _ in }
  ) throws -> Certainty? {
    let atlas = try InventedAtlas.atlas(instruments: Acts.all(pact: change))
    let position = try InventedAtlas.position(longitude, latitude)
    return atlas.answer(at: position, on: try InventedAtlas.day(day)).verdict?.certainty
  }

  @Test func `a verdict is as certain as the leading claim`() throws {
    #expect(try certainty(121.5, 43.5, "1904-01-01") == .certain)
    #expect(try certainty(121.5, 43.5, "1917-01-01") == .probable)
    let doubted = try certainty(121.5, 43.5, "1906-01-01") { $0.clauses[0].certainty = .uncertain }
    #expect(doubted == .uncertain)
  }

  @Test func `claims that do not decide do not reduce the certainty`() throws {
    let certainty = try certainty(121.5, 42.5, "1910-06-01") { $0.clauses[2].certainty = .uncertain }
    #expect(certainty == .certain)
  }

  @Test func `contested ground is disputed however certain the claims are`() throws {
    #expect(try certainty(121.5, 42.5, "1912-06-01") == .disputed)
  }

  @Test func `with an undelimited sphere the verdict is at most as certain as that sphere`() throws {
    #expect(try certainty(120.5, 43.5, "1906-01-01") == .certain)
    let doubted = try certainty(120.5, 43.5, "1906-01-01") { $0.clauses[1].certainty = .uncertain }
    #expect(doubted == .uncertain)
  }
}

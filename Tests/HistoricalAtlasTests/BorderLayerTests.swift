import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct BorderLayerTests {
  private func lines(_ days: String, knownTo knowledge: Knowledge = .everything) throws -> Set<String> {
    let layer = try InventedAtlas.atlas().layer(.borders, on: try DatePeriod(days), knownTo: knowledge)
    let texts = try #require(layer).features.compactMap { feature -> String? in
      guard case .string(let line) = feature["line"] else { return nil }
      return line
    }
    return Set(texts)
  }

  private let standing: Set = ["brook", "coast", "frontier-north", "frontier-south"]

  @Test func `a treaty's line is there while the treaty stands, other lines always`() throws {
    let all = standing.union(["line-1905"])
    #expect(try lines("1905-03-09") == standing)
    #expect(try lines("1905-03-10") == all)
    #expect(try lines("1915-05-31") == all)
    #expect(try lines("1915-06-01") == standing)
    #expect(try lines("1900-01-01/1920-12-31") == all)
  }

  @Test func `a secret treaty's line is there for those who could know of it`() throws {
    let all = standing.union(["line-1905"])
    #expect(try lines("1906-01-01", knownTo: .public()) == standing)
    #expect(try lines("1906-01-01", knownTo: .signatories()) == all)
    #expect(try lines("1914-01-01", knownTo: .public()) == all)
  }
}

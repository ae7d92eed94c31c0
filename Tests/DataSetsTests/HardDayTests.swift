import Diplomacy
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// Days and places that are hard: fronts, sieges, evacuations, with quiet ones between them.
@Suite struct HardDayTests {
  @Test(arguments: try HardDay.all.get())
  func `the answer is the historian's, or is known to be wrong`(day: HardDay) throws {
    let answer = try day.answer(of: Shipped.atlas)
    if let reason = day.knownWrong {
      #expect(!day.accepts(answer), "no longer wrong: \(reason)")
      #expect(answer.certainty != .certain)
    } else {
      #expect(day.accepts(answer), "\(HardDay.words(answer)), \(answer.certainty?.rawValue ?? "-")")
    }
  }

  @Test func `where sources agree 95 in 100 are right, and nothing wrong is certain`() throws {
    let atlas = try Shipped.atlas
    let days = try HardDay.all.get()
    #expect(days.count >= 200)
    let agreed = days.filter(\.sourcesAgree)
    let right = try agreed.count { try $0.accepts($0.answer(of: atlas)) }
    #expect(Double(right) >= 0.95 * Double(agreed.count), "\(right) of \(agreed.count)")
    let wrong = try days.filter { try !$0.accepts($0.answer(of: atlas)) }
    #expect(try wrong.allSatisfy { try $0.answer(of: atlas).certainty != .certain })
  }
}

/// A row of the table of hard days.
struct HardDay: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let position: Position
  let date: String
  /// Status, power and tenure that are right, in words.
  let right: Set<String>
  let sourcesAgree: Bool
  /// Why the data set does not say so, where it does not.
  let knownWrong: String?

  static let all = Result { try rows() }

  func answer(of atlas: Atlas) throws -> Answer {
    atlas.answer(at: position, on: try HistoricalDate(date))
  }

  func accepts(_ answer: Answer) -> Bool { right.contains(Self.words(answer)) }

  /// Status, power and tenure of an answer.
  static func words(_ answer: Answer) -> String {
    let lead = answer.verdict?.predominant
    return [answer.status, lead?.power.name, lead?.tenure.rawValue].compactMap(\.self).joined(separator: " ")
  }

  private static func rows() throws -> [HardDay] {
    let path = "Tables/hard-days.csv"
    let columns = ["place", "lon", "lat", "date", "status", "source", "sources_agree"]
    return try Table(besideTests: path, columns: columns).rows.map { row in
      let expected = [row["status"], row["power"], row["tenure"]].compactMap(\.self)
      return HardDay(
        testDescription: "line \(row.line): \(row["place"] ?? "?") on \(row["date"] ?? "?")",
        position: try #require(row.position(), "line \(row.line) of \(path)"),
        date: try #require(row["date"]),
        right: Set([expected.joined(separator: " "), row["or"]].compactMap(\.self)),
        sourcesAgree: row["sources_agree"] == "yes",
        knownWrong: row["known_wrong"]
      )
    }
  }
}

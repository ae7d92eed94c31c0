import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// What the shipped data sets say of places on days: tables that a historian can extend.
@Suite struct AnswerTableTests {
  @Test func `the tables are read`() throws {
    #expect(AnswerRow.all.count >= 100)
    #expect(AnswerRow.persia.count >= 25)
  }

  @Test(arguments: AnswerRow.all)
  func `the answer is the historian's`(row: AnswerRow) throws {
    try expectAnswer(of: Shipped.atlas, to: row)
  }

  @Test(arguments: AnswerRow.persia)
  func `the answer of the example is the historian's`(row: AnswerRow) throws {
    try expectAnswer(of: Shipped.persia.get().atlas, to: row)
  }

  private func expectAnswer(of atlas: Atlas, to row: AnswerRow) throws {
    let answer = atlas.answer(
      at: try row.position,
      on: try HistoricalDate(try #require(row["date"]))
    )
    #expect(answer.status == row["status"])
    #expect(answer.ground?.region.name == row["region"])
    #expect(answer.verdict?.predominant?.power.name == row["power"])
    #expect(answer.verdict?.predominant?.tenure.rawValue == row["tenure"])
    #expect(answer.verdict?.sovereign?.power.name == row["sovereign"])
    #expect(Set(answer.warnings.map(\.code)) == Set([row["warning"]].compactMap { $0 }))
  }
}

/// A row of the table of answers.
struct AnswerRow: CustomTestStringConvertible, Sendable {
  fileprivate let cells: Table.Row

  subscript(column: String) -> String? { cells[column] }

  var position: Position {
    get throws {
      var problems: [DataSetProblem] = []
      let position = cells.position(&problems)
      try #require(problems == [])
      return try #require(position)
    }
  }

  var testDescription: String {
    "line \(cells.line): \(self["place"] ?? "?") on \(self["date"] ?? "?")"
  }

  static let all = rows(of: "Tables/answers.csv")
  static let persia = rows(of: "Tables/persia-1907.csv")

  private static func rows(of path: String) -> [AnswerRow] {
    let columns = [
      "place", "lon", "lat", "date", "status", "region", "power", "tenure", "sovereign", "warning",
    ]
    return ((try? Table(besideTests: path, columns: columns))?.rows ?? []).map(AnswerRow.init)
  }
}

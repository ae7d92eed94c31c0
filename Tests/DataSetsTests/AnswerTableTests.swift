import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// Answers of the shipped data sets for places on days: tables that a historian can extend.
@Suite struct AnswerTableTests {
  @Test(arguments: try AnswerRow.rows(of: "Tables/answers.csv"))
  func `the answer is the historian's`(row: AnswerRow) throws {
    try expectAnswer(of: Shipped.atlas, to: row)
  }

  @Test(arguments: try AnswerRow.rows(of: "Tables/persia-1907.csv"))
  func `the answer of the example is the historian's`(row: AnswerRow) throws {
    try expectAnswer(of: Shipped.persia.get().atlas, to: row)
  }

  private func expectAnswer(of atlas: Atlas, to row: AnswerRow) throws {
    let answer = atlas.answer(at: row.position, on: try HistoricalDate(try #require(row["date"])))
    #expect(answer.status == row["status"])
    #expect(answer.match?.region.name == row["region"])
    #expect(answer.verdict?.predominant?.power.name == row["power"])
    #expect(answer.verdict?.predominant?.tenure.rawValue == row["tenure"])
    #expect(answer.verdict?.sovereign?.power.name == row["sovereign"])
    let warnings = (row["warning"] ?? "").split(separator: ";").map(String.init)
    #expect(Set(answer.warnings.map(\.code)) == Set(warnings))
  }
}

/// A row of a table of answers.
struct AnswerRow: CustomTestStringConvertible, Sendable {
  let position: Position
  let testDescription: String
  private let cells: [String: String]

  subscript(column: String) -> String? { cells[column] }

  static func rows(of path: String) throws -> [AnswerRow] {
    let columns = ["place", "date", "status", "region", "power", "tenure", "sovereign", "warning"]
    return try Table(besideTests: path, columns: columns + ["lon", "lat"]).rows.map { row in
      AnswerRow(
        position: try #require(row.position(), "line \(row.line) of \(path)"),
        testDescription: "line \(row.line): \(row["place"] ?? "?") on \(row["date"] ?? "?")",
        cells: Dictionary(columns.compactMap { name in row[name].map { (name, $0) } }) { first, _ in first }
      )
    }
  }
}

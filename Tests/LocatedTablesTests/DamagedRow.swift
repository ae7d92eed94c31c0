import Foundation
import Testing

/// A row of `Tables/damaged-rows.tsv`: what is wrong with it, and its result.
struct DamagedRow: CustomTestStringConvertible {
  /// What is added to the row, or the reason why it is bad, or `empty`.
  let outcome: String
  /// How many of the header's cells the row lacks.
  let missingCells: Int
  let text: String

  private static let reasons = [
    "no position": "no position: ",
    "no date": "no date: ",
    "too many cells": "more cells than the header has",
    "open quotation": "a quotation mark that is never closed",
  ]

  /// What the program says when the row is bad; nil when it is not.
  var reason: String? { Self.reasons[outcome] }
  var testDescription: String { "\(outcome): \(text)" }

  /// The row with its line end.
  var line: String { "\(text)\n" }

  /// The row with what is added to it and its line end.
  var keptLine: String {
    guard outcome != "empty" else { return line }
    let hasReturn = text.utf8.last == 0x0D
    let body = hasReturn ? String(decoding: text.utf8.dropLast(), as: UTF8.self) : text
    let added = reason == nil ? ",\(outcome)" : ",,,,"
    return body + String(repeating: ",", count: missingCells) + added + (hasReturn ? "\r\n" : "\n")
  }

  /// All rows of the table, each with its number for an id.
  static let all: [DamagedRow] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Tables/damaged-rows.tsv").path
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().enumerated().compactMap { number, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3, let missing = Int(cells[1]) else { return nil }
      var row = String(cells[2])
      for (mark, byte) in [("\\n", "\n"), ("\\r", "\r"), ("\\t", "\t"), ("\\0", "\0")] {
        row = row.replacingOccurrences(of: mark, with: byte)
      }
      if let mark = row.range(of: "#") { row.replaceSubrange(mark, with: "\(number)") }
      return DamagedRow(outcome: String(cells[0]), missingCells: missing, text: row)
    }
  }()
}

import Foundation
import MapFormats

/// A table of cases beside the tests: a header and rows of comma-separated values, quoted where necessary.
struct Table {
  let rows: [[String: String]]

  init(_ name: String, besides path: String = #filePath) throws {
    let file = URL(filePath: path).deletingLastPathComponent().appending(path: "Tables/\(name)")
    var reader = CSVReader(try String(contentsOf: file, encoding: .utf8))
    let header = try reader.next()?.cells ?? []
    var rows: [[String: String]] = []
    while let record = try reader.next() {
      guard record.cells.count == header.count else { throw RaggedRow(table: name, line: record.line) }
      rows.append(Dictionary(uniqueKeysWithValues: zip(header, record.cells)))
    }
    self.rows = rows
  }
}

struct RaggedRow: Error {
  let table: String
  let line: Int
}

extension [String: String] {
  /// The value of a column; nil when it is empty or missing.
  func value(_ column: String) -> String? {
    self[column].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The value of a column that every row has.
  func required(_ column: String) throws -> String {
    guard let value = value(column) else { throw MissingValue(column: column, row: self) }
    return value
  }

  /// The value of a column as one of the words of an enumeration; nil when it is empty.
  func word<Word: RawRepresentable<String>>(_ column: String, _: Word.Type = Word.self) throws -> Word? {
    guard let text = value(column) else { return nil }
    guard let word = Word(rawValue: text) else { throw MissingValue(column: column, row: self) }
    return word
  }
}

struct MissingValue: Error {
  let column: String
  let row: [String: String]
}

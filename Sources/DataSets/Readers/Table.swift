import MapGeometry

/// A CSV file of a data set (RFC 4180) whose first line names the columns.
struct Table {
  /// The rows, each with its line in the file.
  let rows: [Row]
  /// Whether every row and column was read.
  let isWhole: Bool

  /// A row, read by column name.
  struct Row {
    /// The file, relative to the data set's folder.
    let file: String
    /// The line on which the row starts, counted from 1.
    let line: Int
    fileprivate let cells: [String: String]
    /// Columns that the table lacks, which is reported once.
    fileprivate let missing: Set<String>

    /// The cell of a column, trimmed; nil when it is empty.
    subscript(column: String) -> String? {
      guard let cell = cells[column]?.trimmed, !cell.isEmpty else { return nil }
      return cell
    }

    /// The cell of a column that may not be empty.
    func required(_ column: String, _ problems: inout [DataSetProblem]) -> String? {
      if let cell = self[column] { return cell }
      if missing.contains(column) { return nil }
      problems.append(DataSetProblem(file: file, line: line, message: "column \(column) is empty"))
      return nil
    }

    /// The cell of a column as an id.
    func id(_ column: String, _ problems: inout [DataSetProblem]) -> String? {
      guard let cell = required(column, &problems) else { return nil }
      if RegionID.isWellFormed(cell) { return cell }
      let message =
        "column \(column): found \"\(cell)\", expected an id: lowercase letters, digits and single hyphens"
      problems.append(DataSetProblem(file: file, line: line, message: message))
      return nil
    }

    /// The cell of a column as a number of kilometres, from 0.
    func distance(_ column: String, _ problems: inout [DataSetProblem]) -> Double? {
      guard let number = number(column, &problems) else { return nil }
      if 0...Ellipsoid.greatestDistance ~= number { return number }
      let message =
        "column \(column): found \(number), expected a number from 0 to \(Int(Ellipsoid.greatestDistance))"
      problems.append(DataSetProblem(file: file, line: line, message: message))
      return nil
    }

    /// The cell of a column as a finite number.
    func number(_ column: String, _ problems: inout [DataSetProblem]) -> Double? {
      guard let cell = required(column, &problems) else { return nil }
      if let number = cell.decimalNumber { return number }
      let message = "column \(column): found \"\(cell)\", expected a number"
      problems.append(DataSetProblem(file: file, line: line, message: message))
      return nil
    }
  }

  /// Reads the table; rows of the wrong width and missing columns are noted and left out.
  init(csv text: String, in file: String, columns: [String], _ problems: inout [DataSetProblem]) {
    let before = problems.count
    var (records, openQuote) = Table.records(
      text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    )
    guard !records.isEmpty else {
      problems.append(DataSetProblem(file: file, line: 1, message: "is empty"))
      (rows, isWhole) = ([], false)
      return
    }
    if let openQuote {
      problems.append(DataSetProblem(file: file, line: openQuote, message: "a quotation mark is not closed"))
      records.removeLast()
      guard !records.isEmpty else {
        (rows, isWhole) = ([], false)
        return
      }
    }
    let header = records.removeFirst().cells
    let missing = columns.filter { !header.contains($0) }
    problems += missing.map { DataSetProblem(file: file, line: 1, message: "has no column \($0)") }
    let twice = Dictionary(header.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    problems += twice.keys.sorted().map {
      DataSetProblem(file: file, line: 1, message: "has the column \"\($0)\" twice")
    }
    var rows: [Row] = []
    for record in records {
      guard record.cells.count == header.count else {
        let message = "has \(record.cells.count.counted("cell")), expected \(header.count)"
        problems.append(DataSetProblem(file: file, line: record.line, message: message))
        continue
      }
      for (column, cell) in zip(header, record.cells) {
        guard let hidden = cell.trimmed.firstHidden else { continue }
        let message =
          "column \(column): found the control character \(hidden.code), expected text that can be seen"
        problems.append(DataSetProblem(file: file, line: record.line, message: message))
      }
      let cells = Dictionary(zip(header, record.cells), uniquingKeysWith: { first, _ in first })
      rows.append(Row(file: file, line: record.line, cells: cells, missing: Set(missing)))
    }
    self.rows = rows
    isWhole = problems.count == before
  }

  /// Splits the text into records; quoted cells may hold commas, line breaks and doubled quotes.
  ///
  /// The line of a quotation mark that is never closed comes with them; the last record is then not whole.
  private static func records(
    _ text: String
  ) -> (records: [(line: Int, cells: [String])], openQuote: Int?) {
    var records: [(line: Int, cells: [String])] = []
    var cells: [String] = []
    var cell = ""
    var quoted = false
    var quote = 1
    var line = 1
    var start = 1
    var characters = Array(text)[...]
    func isBreak(_ character: Character) -> Bool { character == "\n" || character == "\r\n" }
    while let character = characters.popFirst() {
      if isBreak(character) { line += 1 }
      if quoted {
        if character != "\"" {
          cell.append(character)
        } else if characters.first == "\"" {
          characters.removeFirst()
          cell.append(character)
        } else {
          quoted = false
        }
      } else if character == "\"" {
        (quoted, quote) = (true, line)
      } else if character == "," {
        cells.append(cell)
        cell = ""
      } else if isBreak(character) {
        records.append((start, cells + [cell]))
        (cells, cell, start) = ([], "", line)
      } else {
        cell.append(character)
      }
    }
    if quoted || !cell.isEmpty || !cells.isEmpty { records.append((start, cells + [cell])) }
    return (records.filter { $0.cells != [""] || (quoted && $0.line == start) }, quoted ? quote : nil)
  }
}

import MapFormats
import MapGeometry

/// A CSV file of a data set (RFC 4180) whose first line names the columns.
struct Table {
  /// The rows, each with its line in the file.
  let rows: [Row]
  /// Whether every row and column was read.
  let isWhole: Bool

  struct Row {
    fileprivate let file: FileText
    /// The line on which the row starts, counted from 1.
    let line: Int
    fileprivate let cells: [String: String]
    /// Missing columns, which are reported once.
    fileprivate let missing: Set<String>

    /// The cell of a column, trimmed; nil when it is empty.
    subscript(column: String) -> String? {
      guard let cell = cells[column]?.trimmed, !cell.isEmpty else { return nil }
      return cell
    }

    /// The cell of a column that may not be empty.
    func required(_ column: String) -> String? {
      if let cell = self[column] { return cell }
      if missing.contains(column) { return nil }
      report("column \(column) is empty")
      return nil
    }

    /// The cell of a column as an id.
    func id(_ column: String) -> String? {
      guard let cell = required(column) else { return nil }
      if RegionID.isWellFormed(cell) { return cell }
      report(
        "column \(column): found \"\(cell)\", expected an id: lowercase letters, digits and single hyphens"
      )
      return nil
    }

    /// The cell of a column as a number of kilometres, from 0.
    func distance(_ column: String) -> Double? {
      guard let number = number(column) else { return nil }
      if 0...Ellipsoid.greatestDistance ~= number { return number }
      report(
        "column \(column): found \(number), expected a number from 0 to \(Int(Ellipsoid.greatestDistance))"
      )
      return nil
    }

    /// The cell of a column as a finite number.
    func number(_ column: String) -> Double? {
      guard let cell = required(column) else { return nil }
      if let number = cell.decimalNumber { return number }
      report("column \(column): found \"\(cell)\", expected a number")
      return nil
    }

    /// The position in the columns `lon` and `lat`.
    func position() -> Position? {
      let (longitude, latitude) = (number("lon"), number("lat"))
      guard let longitude, let latitude else { return nil }
      do {
        return try Position(longitude: longitude, latitude: latitude)
      } catch {
        report(error.description)
        return nil
      }
    }

    func report(_ message: String) { file.report(message, line: line) }
  }

  /// Reads the table; rows of the wrong width and missing columns are reported and left out.
  init(_ file: FileText, columns: [String]) {
    let before = file.problems.all.count
    let records = Table.records(of: file)
    guard let header = records.first?.cells else {
      if file.problems.all.count == before { file.report("is empty", line: 1) }
      (rows, isWhole) = ([], false)
      return
    }
    let missing = columns.filter { !header.contains($0) }
    for column in missing { file.report("has no column \(column)", line: 1) }
    let twice = Dictionary(header.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
    for column in twice.keys.sorted() { file.report("has the column \"\(column)\" twice", line: 1) }
    var rows: [Row] = []
    for record in records.dropFirst() {
      let cells = Dictionary(zip(header, record.cells), uniquingKeysWith: { first, _ in first })
      let row = Row(file: file, line: record.line, cells: cells, missing: Set(missing))
      guard record.cells.count == header.count else {
        row.report("has \(record.cells.count.counted("cell")), expected \(header.count)")
        continue
      }
      for (column, cell) in zip(header, record.cells) {
        guard let hidden = cell.trimmed.firstHidden else { continue }
        row.report(
          "column \(column): found the control character \(hidden.code), expected text that can be seen"
        )
      }
      rows.append(row)
    }
    self.rows = rows
    isWhole = file.problems.all.count == before
  }

  /// The records, as far as they can be read; none when that which names the columns cannot be.
  private static func records(of file: FileText) -> [CSVReader.Record] {
    var reader = CSVReader(file.text)
    var records: [CSVReader.Record] = []
    while true {
      do throws(CSVError) {
        guard let record = try reader.next() else { return records }
        records.append(record)
      } catch {
        file.report("a quotation mark is not closed", line: error.line)
        if records.isEmpty { return [] }
      }
    }
  }
}

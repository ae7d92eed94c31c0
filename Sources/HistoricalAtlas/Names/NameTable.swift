package import MapFormats
import MapGeometry

/// The rows of a table of names: CSV with a header.
package struct NameTable {
  /// The names of the columns.
  package private(set) var header: [String] = []
  package private(set) var rows: [CSVReader.Record] = []

  /// Reads a table whose first columns are these; every row has as many cells as the header.
  init(_ text: String, columns: [String]) throws(MapNamesError) {
    var faults: [MapNamesError] = []
    self.init(text, columns: columns, &faults)
    if let first = faults.first { throw first }
  }

  /// Reads a table as far as possible, and notes all its problems.
  package init(_ text: String, columns: [String], _ faults: inout [MapNamesError]) {
    var reader = CSVReader(text)
    guard let first = try? reader.next(), first.cells.starts(with: columns) else {
      faults.append(.noHeader(columns))
      return
    }
    header = first.cells
    while true {
      do throws(CSVError) {
        guard let row = try reader.next() else { return }
        guard row.cells.count == header.count else {
          faults.append(.cells(line: row.line, found: row.cells.count, expected: header.count))
          continue
        }
        for (column, cell) in zip(header, row.cells) {
          guard let hidden = cell.firstHidden else { continue }
          let expected = "text that can be seen"
          faults.append(.cell(line: row.line, column: column, found: hidden.code, expected: expected))
        }
        rows.append(row)
      } catch {
        faults.append(.openQuote(line: error.line))
      }
    }
  }
}

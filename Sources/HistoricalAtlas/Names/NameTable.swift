import MapGeometry

/// The rows of a table of names: CSV with a header, each row on a line of its own.
package struct NameTable {
  /// A row: its line in the file, counted from 1, and its cells in the order of the header.
  package struct Row {
    package let line: Int
    package let cells: [String]
  }

  /// The names of the columns.
  package let header: [String]
  package let rows: [Row]

  /// Reads a table whose first columns are these; every row has as many cells as the header.
  init(_ text: String, columns: [String]) throws(MapNamesError) {
    var faults: [MapNamesError] = []
    self.init(text, columns: columns, &faults)
    if let first = faults.first { throw first }
  }

  /// Reads a table as far as it can be read, and notes everything that is wrong with it.
  package init(_ text: String, columns: [String], _ faults: inout [MapNamesError]) {
    // A line end of Windows is one character; a byte order mark is none of the header's.
    let plain = text.unicodeScalars.drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false) {
      $0 == "\n"
    }
    let lines = plain.map { Self.cells(of: Substring($0)) }
    var rows: [Row] = []
    let header = lines.first.flatMap { $0.cells.starts(with: columns) ? $0.cells : nil }
    if let header {
      for (index, (cells, isOpen)) in lines.enumerated().dropFirst() where cells != [""] {
        if isOpen {
          faults.append(.openQuote(line: index + 1))
        } else if cells.count != header.count {
          faults.append(.cells(line: index + 1, found: cells.count, expected: header.count))
        } else {
          for (column, cell) in zip(header, cells) {
            guard let hidden = cell.firstHidden else { continue }
            let expected = "text that can be seen"
            faults.append(.cell(line: index + 1, column: column, found: hidden.code, expected: expected))
          }
          rows.append(Row(line: index + 1, cells: cells))
        }
      }
    } else {
      faults.append(.noHeader(columns))
    }
    self.header = header ?? []
    self.rows = rows
  }

  /// The cells of a line of CSV, and whether the last ends within quotes; a cell in quotes may hold commas, and a
  /// quote in it is written twice.
  private static func cells(of line: Substring) -> (cells: [String], isOpen: Bool) {
    var cells = [""]
    var isQuoted = false
    var wasQuote = false
    for scalar in line.unicodeScalars where scalar != "\r" {
      switch scalar {
      case "\"":
        if !isQuoted, wasQuote { cells[cells.count - 1].unicodeScalars.append(scalar) }
        isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].unicodeScalars.append(scalar)
      }
      wasQuote = scalar == "\"" && !isQuoted
    }
    return (cells, isQuoted)
  }
}

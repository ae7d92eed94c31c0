import MapGeometry

/// The rows of a table of names: CSV with a header, each row on a line of its own.
struct NameTable {
  /// A row: its line in the file, counted from 1, and its cells in the order of the header.
  struct Row {
    let line: Int
    let cells: [String]
  }

  /// The names of the columns.
  let header: [String]
  let rows: [Row]

  /// Reads a table whose first columns are these; every row has as many cells as the header.
  init(_ text: String, columns: [String]) throws(MapNamesError) {
    // A line end of Windows is one character; a byte order mark is none of the header's.
    let plain = text.unicodeScalars.drop { $0 == "\u{FEFF}" }.split(omittingEmptySubsequences: false) {
      $0 == "\n"
    }
    let lines = plain.map { Self.cells(of: Substring($0)) }
    guard let header = lines.first, header.starts(with: columns) else { throw .noHeader(columns) }
    var rows: [Row] = []
    for (index, cells) in lines.enumerated().dropFirst() where cells != [""] {
      guard cells.count == header.count else {
        throw .cells(line: index + 1, found: cells.count, expected: header.count)
      }
      for (column, cell) in zip(header, cells) {
        guard let hidden = cell.firstHidden else { continue }
        throw .cell(line: index + 1, column: column, found: hidden.code, expected: "text that can be seen")
      }
      rows.append(Row(line: index + 1, cells: cells))
    }
    self.header = header
    self.rows = rows
  }

  /// The cells of a line of CSV; a cell in quotes may hold commas, and a quote in it is written twice.
  private static func cells(of line: Substring) -> [String] {
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
    return cells
  }
}

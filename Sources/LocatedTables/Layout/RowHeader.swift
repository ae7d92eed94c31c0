/// The first lines of a table, with the names of its columns, read with one delimiter.
struct RowHeader {
  let delimiter: UInt8
  /// The names of the columns, without blanks around them.
  private(set) var names: [String] = []
  /// The same as they stand there, with quotation marks and blanks.
  private var cells: [ArraySlice<UInt8>] = []
  /// What precedes the names: a byte order mark, and Excel's delimiter line `sep=;`.
  let lead: [UInt8]
  /// The line end of the row of names.
  let lineEnd: [UInt8]
  /// The number of bytes before the first row.
  let length: Int
  /// Whether a quotation mark in it is never closed.
  private(set) var isOpen = false

  /// The possible headers of a file, the likeliest first: with the format's own delimiter, or another one.
  static func readings(of start: [UInt8], as format: TableFormat) -> [RowHeader] {
    let isMarked = start.starts(with: [0xEF, 0xBB, 0xBF])
    var lead = Array(start.prefix(isMarked ? 3 : 0))
    let line = start.dropFirst(lead.count).prefix { $0 != 0x0A }
    let word = line.last == 0x0D ? line.dropLast() : line
    if word.count == 5, String(decoding: word.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let delimiter = word.last
    {
      lead += start[line.startIndex..<min(line.endIndex + 1, start.endIndex)]
      return [RowHeader(start, lead: lead, delimiter: delimiter)]
    }
    let delimiters = format == .tsv ? "\t,;" : ",;\t"
    return delimiters.utf8.map { RowHeader(start, lead: lead, delimiter: $0) }
  }

  private init(_ start: [UInt8], lead: [UInt8], delimiter: UInt8) {
    self.delimiter = delimiter
    self.lead = lead
    var cells: [ArraySlice<UInt8>] = []
    var names: [String] = []
    var isOpen = false
    var end = start.count
    (start + [0x0A] + [UInt8](repeating: 0, count: RowInput.slack)).withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return }
      let row = first + lead.count
      end =
        RowCells(delimiter: delimiter).forEach(from: row, to: first + start.count) { _, cell in
          names.append(cell.text.start > cell.start ? cell.text.unquoted : cell.text.trimmed)
          cells.append(start[(cell.start - first)..<(cell.end - first)])
          isOpen = cell.isOpen
        } - first
    }
    if end > lead.count, start[end - 1] == 0x0D, let last = cells.last, last.endIndex == end {
      cells[cells.count - 1] = last.dropLast()
      end -= 1
    }
    let feed = start[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? start.count
    lineEnd = Array(start[end..<feed])
    length = feed
    (self.cells, self.names, self.isOpen) = (cells, names, isOpen)
  }

  /// The row of names without its line end, and without the columns that are replaced.
  func row(without replaced: [Bool]) -> [UInt8] {
    Array(zip(cells, replaced).filter { !$0.1 }.map(\.0).joined(separator: [delimiter]))
  }
}

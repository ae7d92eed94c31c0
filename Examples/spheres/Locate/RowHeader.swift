/// The first lines of a table, with the names of its columns, read with one delimiter.
struct RowHeader {
  let delimiter: UInt8
  /// The names of the columns, without blanks around them.
  let names: [String]
  /// What stands before the names: a byte order mark, and the line `sep=;` by which Excel is told the delimiter.
  let lead: [UInt8]
  /// The row of names without its line end.
  let row: [UInt8]
  /// The line end of the row of names.
  let lineEnd: [UInt8]

  /// How many bytes stand before the first row.
  var length: Int { lead.count + row.count + lineEnd.count }

  /// The readings of a file's first bytes, the likeliest first: the delimiter is the format's own, or another one.
  static func readings(of start: [UInt8], as format: RowFormat) -> [RowHeader] {
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
    let text = start.dropFirst(lead.count)
    let line = text.prefix(RowHeader.firstRow(text))
    var row = line
    if row.last == 0x0A { row.removeLast() }
    if row.last == 0x0D { row.removeLast() }
    self.delimiter = delimiter
    self.lead = lead
    self.row = Array(row)
    lineEnd = Array(line.dropFirst(row.count))
    names = RowHeader.cells(row, delimiter: delimiter)
  }

  /// The length of the first row with its line end; line ends in quotation marks are not counted.
  private static func firstRow(_ text: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    for (index, byte) in text.enumerated() {
      if byte == Quotation.mark { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted { return index + 1 }
    }
    return text.count
  }

  /// The cells of a row as texts.
  private static func cells(_ row: ArraySlice<UInt8>, delimiter: UInt8) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    var afterQuote = false
    for byte in row {
      if byte == Quotation.mark {
        if !isQuoted, afterQuote { cells[cells.count - 1].append(byte) }
        isQuoted.toggle()
        afterQuote = !isQuoted
        continue
      }
      afterQuote = false
      if byte == delimiter, !isQuoted { cells.append([]) } else { cells[cells.count - 1].append(byte) }
    }
    return cells.map { cell in
      let blank: (UInt8) -> Bool = { $0 == 0x20 }
      return String(decoding: cell.drop(while: blank).reversed().drop(while: blank).reversed(), as: UTF8.self)
    }
  }
}

/// Iterates over the cells of any row: quotation marks, line ends inside them, damage.
struct RowCells: Sendable {
  private let delimiter: UInt8
  private let scan: CellScan
  private let quotation: Quotation

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    scan = CellScan(delimiter: delimiter)
    quotation = Quotation(delimiter: delimiter)
  }

  /// A cell: its range in the row, its content, and whether its quotation mark is unclosed.
  struct Cell {
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    let text: CellText
    let isOpen: Bool
  }

  /// Calls `body` with each cell of the row that starts at a position; the byte at the end is a line end, or
  /// follows the row's own.
  ///
  /// - Returns: Where the row's line end stands.
  @inline(__always)
  func forEach(
    from start: UnsafePointer<UInt8>,
    to end: UnsafePointer<UInt8>,
    _ body: (_ column: Int, _ cell: Cell) -> Void
  ) -> UnsafePointer<UInt8> {
    var column = 0
    var place = start
    while true {
      let cell = cell(place, end)
      body(column, cell)
      column += 1
      place = cell.end
      guard !cell.isOpen, place < end, place[0] == delimiter else { return place }
      place += 1
    }
  }

  private func cell(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Cell {
    guard start < end, start[0] == Quotation.mark else {
      let cellEnd = scan.end(from: start)
      let hasReturn = cellEnd[0] == 0x0A && cellEnd > start && cellEnd[-1] == 0x0D
      let text = CellText(start: start, end: hasReturn ? cellEnd - 1 : cellEnd)
      return Cell(start: start, end: cellEnd, text: text, isOpen: false)
    }
    guard case .closed(let mark) = quotation.closing(start, end, isAll: true) else {
      var lineEnd = start
      while lineEnd[0] != 0x0A { lineEnd += 1 }
      return Cell(start: start, end: lineEnd, text: CellText(start: start + 1, end: lineEnd), isOpen: true)
    }
    let cellEnd = mark + 1 < end ? scan.end(from: mark + 1) : end
    return Cell(start: start, end: cellEnd, text: CellText(start: start + 1, end: mark), isOpen: false)
  }
}

/// Looks for the end of a cell that is not in quotation marks.
struct CellScan: Sendable {
  private let delimiters: UInt64
  private let lineEnds = ByteWord.repeating(0x0A)

  init(delimiter: UInt8) {
    delimiters = ByteWord.repeating(delimiter)
  }

  /// The position of the next delimiter or line end; there must be one, followed by eight bytes.
  @inline(__always)
  func end(from place: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var place = place
    while true {
      let word = ByteWord(at: place)
      let marks = word.marks(of: delimiters) | word.marks(of: lineEnds)
      if marks != 0 { return place + ByteWord.count(before: marks) }
      place += 8
    }
  }
}

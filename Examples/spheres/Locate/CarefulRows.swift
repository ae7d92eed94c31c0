/// Reads rows of cells that may hold anything: quotation marks, line ends in them, damage.
struct CarefulRows {
  private let roles: [RowLayout.Role]
  private let delimiter: UInt8
  private let scan: CellScan
  private let quotation: Quotation
  private let calendar: DayTable
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, calendar: DayTable, fixedDays: (first: Int32, last: Int32)?) {
    roles = layout.roles
    delimiter = layout.delimiter
    scan = CellScan(delimiter: layout.delimiter)
    quotation = Quotation(delimiter: layout.delimiter)
    self.calendar = calendar
    self.fixedDays = fixedDays
  }

  /// A cell: what it holds, where it ends in the row, and whether its quotation mark is never closed.
  private struct Cell {
    let text: CellText
    let end: UnsafePointer<UInt8>
    let isOpen: Bool
  }

  /// Reads one row with the line end behind it into a batch.
  ///
  /// - Returns: Where the next row starts.
  func read(
    _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    into batch: RowBatch,
    _ number: Int
  ) -> UnsafePointer<UInt8> {
    var position = RowPosition(days: fixedDays)
    var column = 0
    var isOpen = false
    var place = start
    while true {
      let cell = cell(place, end)
      if column < roles.count { position.take(cell.text, as: roles[column], calendar) }
      column += 1
      isOpen = cell.isOpen
      place = cell.end
      guard !isOpen, place < end, place[0] == delimiter else { break }
      place += 1
    }
    let seam = place > start && place[-1] == 0x0D ? place - 1 : place
    let next = place < end ? place + 1 : place
    let isEmpty = seam == start && roles.count > 1
    batch.x[number] = position.x ?? 0
    batch.y[number] = position.y ?? 0
    batch.rows[number] = Row(
      start: start,
      seam: seam,
      end: next,
      first: position.days?.first ?? 0,
      last: position.days?.last ?? 0,
      missingCells: Int32(truncatingIfNeeded: max(0, roles.count - column)),
      kind: isEmpty ? .empty : isOpen ? .openQuotation : kind(of: position, cells: column)
    )
    return next
  }

  private func kind(of position: RowPosition, cells: Int) -> Row.Kind {
    position.kind == .good && cells > roles.count ? .tooManyCells : position.kind
  }

  /// The cell from a place on; the byte at the end is a line end.
  private func cell(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Cell {
    guard start < end, start[0] == Quotation.mark else {
      let cellEnd = scan.end(from: start)
      let hasReturn = cellEnd[0] == 0x0A && cellEnd > start && cellEnd[-1] == 0x0D
      let text = CellText(start: start, end: hasReturn ? cellEnd - 1 : cellEnd)
      return Cell(text: text, end: cellEnd, isOpen: false)
    }
    guard case .closed(let mark) = quotation.closing(start, end, isAll: true) else {
      var lineEnd = start
      while lineEnd[0] != 0x0A { lineEnd += 1 }
      return Cell(text: CellText(start: start + 1, end: lineEnd), end: lineEnd, isOpen: true)
    }
    let cellEnd = mark + 1 < end ? scan.end(from: mark + 1) : end
    return Cell(text: CellText(start: start + 1, end: mark), end: cellEnd, isOpen: false)
  }
}

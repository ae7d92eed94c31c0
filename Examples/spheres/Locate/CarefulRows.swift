/// Reads rows of cells that may hold anything: quotation marks, line ends in them, damage.
struct CarefulRows {
  private let roles: [RowLayout.Role]
  private let cells: RowCells
  private let calendar: DayTable
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, calendar: DayTable, fixedDays: (first: Int32, last: Int32)?) {
    roles = layout.roles
    cells = layout.cells
    self.calendar = calendar
    self.fixedDays = fixedDays
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
    var count = 0
    var isOpen = false
    let place = cells.forEach(from: start, to: end) { column, cell in
      if column < roles.count { position.take(cell.text, as: roles[column], calendar) }
      count += 1
      isOpen = cell.isOpen
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
      missingCells: Int32(truncatingIfNeeded: max(0, roles.count - count)),
      kind: isEmpty ? .empty : isOpen ? .openQuotation : kind(of: position, cells: count)
    )
    return next
  }

  private func kind(of position: RowPosition, cells: Int) -> Row.Kind {
    position.kind == .good && cells > roles.count ? .tooManyCells : position.kind
  }
}

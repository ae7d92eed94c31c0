/// Reads rows with any cells: quotation marks, line ends inside them, damage.
struct CellRows {
  private let roles: [RowColumns.Role]
  private let cells: RowCells
  private let calendar: DayTable
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, _ answers: RowAnswers) {
    roles = layout.columns.roles
    cells = layout.cells
    calendar = answers.calendar
    fixedDays = answers.fixedDays
  }

  /// Reads one row with its line end into a batch.
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
    let problem = isOpen ? .openQuotation : position.problem ?? (count > roles.count ? .tooManyCells : nil)
    let kind: Row.Kind = isEmpty ? .empty : problem.map { .bad($0) } ?? .good
    let missing = max(0, roles.count - count)
    batch.set(number, position, start, seam: seam, end: next, missingCells: missing, kind)
    return next
  }
}

/// Reads rows with any cells: quotation marks, line ends inside them, damage.
struct CellRows {
  private let roles: [RowColumns.Role]
  private let cells: RowCells
  private let reader: CellReader
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, _ answers: RowAnswers, _ reader: CellReader) {
    roles = layout.columns.roles
    cells = layout.cells
    self.reader = reader
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
    var lines: Int32 = 1
    let place = cells.forEach(from: start, to: end) { column, cell in
      if column < roles.count { position.take(cell.text, as: roles[column], reader) }
      count += 1
      isOpen = cell.isOpen
      if cell.text.start > cell.start { lines += Int32(cell.text.bytes.count { $0 == 0x0A }) }
    }
    let seam = place > start && place[-1] == 0x0D ? place - 1 : place
    let next = place < end ? place + 1 : place
    let isEmpty = seam == start && roles.count > 1
    let problem = isOpen ? .openQuotation : position.problem ?? (count > roles.count ? .tooManyCells : nil)
    let kind: Row.Kind = isEmpty ? .empty : problem.map { .bad($0) } ?? .good
    let missing = max(0, roles.count - count)
    batch.set(number, position, start, seam: seam, end: next, missingCells: missing, lines: lines, kind)
    return next
  }
}

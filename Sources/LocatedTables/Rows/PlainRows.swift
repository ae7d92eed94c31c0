/// Reads typical rows: no quotation marks, a cell for each column, plain numbers and full days.
///
/// Whatever is different about a row, it is not read here but with care, by `CellRows`.
struct PlainRows {
  private let roles: [RowColumns.Role]
  private let delimiter: UInt8
  private let scan: CellScan
  private let calendar: DayTable
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, _ answers: RowAnswers) {
    roles = layout.columns.roles.contains { $0 == .point || $0 == .place } ? [] : layout.columns.roles
    delimiter = layout.delimiter
    scan = CellScan(delimiter: layout.delimiter)
    calendar = answers.calendar
    fixedDays = answers.fixedDays
  }

  /// Reads rows until a batch is full, a row is not plain, or the end is near.
  ///
  /// - Parameters:
  ///   - place: Where the next row starts; moved past what was read.
  ///   - end: Where reading stops: a row that ends there is read only if it ends with a line end.
  ///   - batch: Where the rows go.
  ///   - number: How many rows the batch has.
  @inline(__always)
  func read(
    _ place: inout UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    into batch: RowBatch,
    _ number: inout Int
  ) {
    guard !roles.isEmpty else { return }
    let (xs, ys, rows) = (batch.x, batch.y, batch.rows)
    roles.withUnsafeBufferPointer { roles in
      while place < end, number < RowBatch.size {
        var p = place
        var days: (first: Int32, last: Int32) = fixedDays ?? (0, 0)
        var column = 0
        while true {
          switch roles[column] {
          case .none:
            guard p[0] != Quotation.mark else { return }
            p = scan.end(from: p)
          case .x:
            guard let degrees = degrees(p, limit: StepLimit.longitude) else { return }
            xs[number] = degrees.steps
            p = degrees.end
          case .y:
            guard let degrees = degrees(p, limit: StepLimit.latitude) else { return }
            ys[number] = degrees.steps
            p = degrees.end
          case .date:
            guard let day = calendar.day(p) else { return }
            days = (day, day)
            p += 10
          case .point, .place: return
          }
          column &+= 1
          guard column < roles.count else { break }
          guard p[0] == delimiter else { return }
          p += 1
        }
        if p[0] == 0x0D { p += 1 }
        guard p[0] == 0x0A, p < end else { return }
        rows[number] = Row(
          start: place,
          seam: p[-1] == 0x0D ? p - 1 : p,
          end: p + 1,
          first: days.first,
          last: days.last,
          missingCells: 0,
          lines: 1,
          kind: .good
        )
        number &+= 1
        place = p + 1
      }
    }
  }
  /// Degrees as most files have them, `126.654321`, read without a loop: the grid steps and where the number ends.
  ///
  /// What is read is a minus or none, one to three digits, a point, and at most seven digits: a whole number of grid
  /// steps, so that nothing is rounded; nil for anything else, and beyond the limit. Sixteen bytes have to be there,
  /// whatever they hold.
  @inline(__always)
  private func degrees(_ start: UnsafePointer<UInt8>, limit: Int64) -> (
    steps: Int32, end: UnsafePointer<UInt8>
  )? {
    let isNegative = start[0] == UInt8(ascii: "-")
    var place = isNegative ? start + 1 : start
    let (values, marks) = ByteWord(at: place).digits
    let count = ByteWord.count(before: marks)
    guard count &- 1 < 3, count > 0 else { return nil }
    var steps = Int64(ByteWord.number(values &<< UInt64(64 &- 8 &* count))) &* 10_000_000
    place += count
    if place[0] == UInt8(ascii: ".") {
      place += 1
      let (values, marks) = ByteWord(at: place).digits
      guard marks != 0 else { return nil }
      // The digits are preceded by a zero and padded with zeros.
      let count = ByteWord.count(before: marks)
      let digits = values & ((1 &<< UInt64(8 &* count)) &- 1)
      steps &+= Int64(ByteWord.number(digits &<< 8))
      place += count
    }
    guard steps <= limit else { return nil }
    return (Int32(truncatingIfNeeded: isNegative ? 0 &- steps : steps), place)
  }
}

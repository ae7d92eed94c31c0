/// Reads rows that are as most are: no quotation marks, a cell for each column, plain numbers and full days.
///
/// Whatever is different about a row, it is not read here but with care, by `CarefulRows`.
struct PlainRows {
  private let roles: [RowLayout.Role]
  private let delimiter: UInt8
  private let scan: CellScan
  private let calendar: DayTable
  private let fixedDays: (first: Int32, last: Int32)?

  init(_ layout: RowLayout, calendar: DayTable, fixedDays: (first: Int32, last: Int32)?) {
    roles = layout.roles.contains(.point) ? [] : layout.roles
    delimiter = layout.delimiter
    scan = CellScan(delimiter: layout.delimiter)
    self.calendar = calendar
    self.fixedDays = fixedDays
  }

  /// Reads rows until a batch is full, a row is not plain, or the end is near.
  ///
  /// - Parameters:
  ///   - place: Where the next row starts; moved behind what was read.
  ///   - end: Where reading stops: a row that ends there is read only if a line end ends it.
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
            guard let degrees = PlainDegrees.read(p, limit: 1_800_000_000) else { return }
            xs[number] = degrees.steps
            p = degrees.end
          case .y:
            guard let degrees = PlainDegrees.read(p, limit: 900_000_000) else { return }
            ys[number] = degrees.steps
            p = degrees.end
          case .date:
            guard let day = calendar.day(p) else { return }
            days = (day, day)
            p += 10
          case .point: return
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
          kind: .good
        )
        number &+= 1
        place = p + 1
      }
    }
  }
}

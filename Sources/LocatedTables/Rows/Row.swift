import MapGeometry

/// What is known of one row after reading it.
struct Row {
  var start: UnsafePointer<UInt8>
  /// Where columns are added.
  var seam: UnsafePointer<UInt8>
  /// After the line end.
  var end: UnsafePointer<UInt8>
  /// The days asked about; unspecified for a bad row.
  var first: Int32
  var last: Int32
  var missingCells: Int32
  var kind: Kind

  /// Where the row's line end stands; for objects, which have one line.
  var lineEnd: UnsafePointer<UInt8> {
    var place = start
    while place[0] != 0x0A { place += 1 }
    return place
  }

  /// Whether the row can be answered, and if not, why.
  enum Kind {
    case good
    case empty
    case bad(RowCounts.Problem)
  }
}

/// The position and the days of a row while its cells are read.
struct RowPosition {
  private(set) var x: Int32?
  private(set) var y: Int32?
  private(set) var days: (first: Int32, last: Int32)?

  init(days: (first: Int32, last: Int32)?) { self.days = days }

  /// Reads a cell in the role of its column.
  mutating func take(_ cell: CellText, as role: RowColumns.Role, _ calendar: DayTable) {
    switch role {
    case .x: x = cell.steps(limit: StepLimit.longitude)
    case .y: y = cell.steps(limit: StepLimit.latitude)
    case .point: if let point = cell.point { (x, y) = (point.x, point.y) } else { (x, y) = (nil, nil) }
    case .date: days = cell.days(calendar)
    case .none: break
    }
  }

  /// What a row lacks.
  var problem: RowCounts.Problem? {
    if x == nil || y == nil { return .noPosition }
    return days == nil ? .noDate : nil
  }
}

/// Rows that are located together: few enough for the L1 cache.
final class RowBatch {
  static let size = 256

  let x = UnsafeMutablePointer<Int32>.allocate(capacity: RowBatch.size)
  let y = UnsafeMutablePointer<Int32>.allocate(capacity: RowBatch.size)
  let labels = UnsafeMutablePointer<FaceLabel>.allocate(capacity: RowBatch.size)
  let rows = UnsafeMutablePointer<Row>.allocate(capacity: RowBatch.size)

  init() {
    x.initialize(repeating: 0, count: Self.size)
    y.initialize(repeating: 0, count: Self.size)
    labels.initialize(repeating: .outside, count: Self.size)
  }

  deinit {
    x.deallocate()
    y.deallocate()
    labels.deallocate()
    rows.deallocate()
  }

  /// Takes a row in that was read with care.
  func set(
    _ number: Int,
    _ position: RowPosition,
    _ start: UnsafePointer<UInt8>,
    seam: UnsafePointer<UInt8>,
    end: UnsafePointer<UInt8>,
    missingCells: Int = 0,
    _ kind: Row.Kind
  ) {
    x[number] = position.x ?? 0
    y[number] = position.y ?? 0
    rows[number] = Row(
      start: start,
      seam: seam,
      end: end,
      first: position.days?.first ?? 0,
      last: position.days?.last ?? 0,
      missingCells: Int32(truncatingIfNeeded: missingCells),
      kind: kind
    )
  }

  /// Fills in the labels of the first positions.
  @inline(__always)
  func locate(_ count: Int, by locator: Locator) {
    locator.locate(
      longitudes: UnsafeBufferPointer(start: x, count: count),
      latitudes: UnsafeBufferPointer(start: y, count: count),
      into: UnsafeMutableBufferPointer(start: labels, count: count)
    )
  }
}

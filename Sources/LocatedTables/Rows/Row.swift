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
  /// How many lines the row has.
  var lines: Int32
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
    case bad(RowProblem)
  }
}

/// The position and the days of a row while its cells are read.
struct RowPosition {
  private(set) var x: Int32?
  private(set) var y: Int32?
  private(set) var days: (first: Int32, last: Int32)?
  private var wrongX: RowProblem?
  private var wrongY: RowProblem?
  private var wrongDate: RowProblem?

  init(days: (first: Int32, last: Int32)?) { self.days = days }

  /// Reads a cell in the role of its column.
  mutating func take(_ cell: CellText, as role: RowColumns.Role, _ reader: CellReader) {
    do throws(RowProblem) {
      switch role {
      case .x: x = try reader.longitude(cell)
      case .y: y = try reader.latitude(cell)
      case .point, .place:
        let position = role == .point ? try reader.point(cell) : try reader.place(cell)
        (x, y) = (position.x, position.y)
      case .date: days = try reader.days(cell)
      case .none: break
      }
    } catch {
      switch role {
      case .date: (days, wrongDate) = (nil, error)
      case .y: (y, wrongY) = (nil, error)
      default: (x, wrongX) = (nil, error)
      }
    }
  }

  /// Takes the point of a feature.
  mutating func take(_ feature: FeatureLine) {
    switch feature.point {
    case .success(let position): (x, y) = (position.x, position.y)
    case .failure(let problem): wrongX = problem
    }
  }

  /// What a row lacks.
  var problem: RowProblem? {
    if x == nil || y == nil {
      // A longitude for a latitude is one only where the other is a latitude.
      if wrongY == .swapped, let x, Int64(x).magnitude > StepLimit.latitude { return .offTheGlobe }
      return wrongX ?? wrongY ?? .noPosition
    }
    return days == nil ? wrongDate ?? .noDate : nil
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
    lines: Int32 = 1,
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
      lines: lines,
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

/// Finds the cells of positions in degrees by doubles, two at a time.
///
/// A cell found so is that of the snapped position, unless the position lies within a grid step of the cell's
/// side; cells that an edge touches or passes within a step are therefore asked again by the snapped position.
struct LocatorScale {
  private typealias Pair = SIMD2<Double>
  typealias Mask = SIMDMask<SIMD2<Int64>>

  /// Doubles about as large as this one are integers, so adding it rounds; the lowest bits are the integer.
  private static let base = SIMD2(repeating: 0x1.8p52)

  private let columnsPerDegree: Double
  private let rowsPerDegree: Double
  /// The offset from cells counted from Greenwich or the equator to cells from the corner; minus a half, so
  /// that rounding goes down.
  private let west: Pair
  private let south: Pair
  private let lastX: Pair
  private let lastY: Pair
  private let columns: Pair

  init(_ frame: LocatorFrame) {
    let width = Double(1 << UInt64(frame.columnShift))
    let height = Double(1 << UInt64(frame.rowShift))
    columnsPerDegree = Position.stepsPerDegree / width
    rowsPerDegree = Position.stepsPerDegree / height
    west = Pair(repeating: -Double(frame.x) / width - 0.5)
    south = Pair(repeating: -Double(frame.y) / height - 0.5)
    lastX = Pair(repeating: Double(frame.lastX) / width - 0.5)
    lastY = Pair(repeating: Double(frame.lastY) / height - 0.5)
    columns = Pair(repeating: Double(frame.columns))
  }

  /// The cells of two positions, in the lower halves of the bits, and which of the two are on the grid.
  ///
  /// Others, including invalid positions, get the first cell. A grid's outermost cells lie outside every face
  /// where no edge touches them.
  @inline(__always)
  func cells(_ longitudes: SIMD2<Double>, _ latitudes: SIMD2<Double>) -> (cells: SIMD2<UInt64>, areOn: Mask) {
    let x = longitudes * columnsPerDegree + west
    let y = latitudes * rowsPerDegree + south
    let first = Pair(repeating: -0.5)
    let areOn = (first .<= x) .& (x .<= lastX) .& (first .<= y) .& (y .<= lastY)
    let row = (y + Self.base) - Self.base
    let cells = unsafeBitCast(row * columns + x + Self.base, to: SIMD2<UInt64>.self)
    return (cells.replacing(with: 0, where: .!areOn), areOn)
  }
}

/// The layout of a locator's grid: cells of a power of two of grid steps, from the south-western corner.
struct LocatorFrame: Sendable {
  /// Grid steps of the south-western corner.
  let x: Int32
  let y: Int32
  /// The last column and the last row of grid steps, counted from the corner. The outermost contain no edge.
  let lastX: UInt32
  let lastY: UInt32
  /// The width and the height of a cell as powers of two.
  let columnShift: UInt32
  let rowShift: UInt32
  let columns: UInt32
  /// Numbers below this one are labels in the grid, others stand for codes.
  let labelLimit: UInt32
  let codeCount: UInt32
  let arcCount: UInt32

  /// Whether steps from the corner are on the grid; numbers below the corner have wrapped around to large
  /// ones.
  ///
  /// No step of the globe wraps into the grid: it would have to lie 2³² steps from one of the grid's, and the
  /// globe, with the margin, has only 3.6 × 10⁹.
  @inline(__always)
  func holds(_ x: UInt32, _ y: UInt32) -> Bool {
    x <= lastX && y <= lastY
  }

  @inline(__always)
  func cell(_ x: UInt32, _ y: UInt32) -> UInt32 {
    (y &>> rowShift) &* columns &+ (x &>> columnShift)
  }
}

/// A word of an index that describes a cell; its two highest bits give the kind.
enum LocatorCode {
  /// The label of the whole cell.
  static let label: UInt32 = 0
  /// The index of a list of edges.
  static let edges: UInt32 = 1
  /// The index of a grid of smaller cells.
  static let grid: UInt32 = 2
  static let shift: UInt32 = 30
  static let mask: UInt32 = 1 << 30 - 1
}

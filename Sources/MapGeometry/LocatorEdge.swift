/// An edge of an arc in grid steps from a locator's corner, its southern end first.
struct LocatorEdge {
  let ax: UInt32
  let ay: UInt32
  let bx: UInt32
  let by: UInt32
  let arc: UInt32
  /// What changes in the label across the edge.
  let label: UInt32

  init(_ edge: Edge, arc: UInt32, label: UInt32, corner: Position) {
    let isUpward = (edge.from.y, edge.from.x) < (edge.to.y, edge.to.x)
    let (south, north) = isUpward ? (edge.from, edge.to) : (edge.to, edge.from)
    ax = UInt32(bitPattern: south.x &- corner.x)
    ay = UInt32(bitPattern: south.y &- corner.y)
    bx = UInt32(bitPattern: north.x &- corner.x)
    by = UInt32(bitPattern: north.y &- corner.y)
    self.arc = arc
    self.label = label
  }

  /// On which side of the edge's line a position lies: below 0 in the east, above 0 in the west.
  ///
  /// Each product is below 2⁶³ (3.6 × 10⁹ steps times 1.8 × 10⁹), so they are compared and not subtracted.
  @inline(__always)
  func side(_ x: UInt32, _ y: UInt32) -> Int {
    let along = (Int64(bx) &- Int64(ax)) &* (Int64(y) &- Int64(ay))
    let across = (Int64(by) &- Int64(ay)) &* (Int64(x) &- Int64(ax))
    return along > across ? 1 : along < across ? -1 : 0
  }

  /// Whether a ray due east crosses the edge; the rule is that of `Edge.isCrossedByRayEast(of:)`.
  @inline(__always)
  func isCrossedByRayEast(of x: UInt32, _ y: UInt32) -> Bool {
    ay <= y && y < by && side(x, y) > 0
  }

  /// Whether the edge and a box have a point in common, the box's sides included.
  @inline(__always)
  func touches(_ box: LocatorCell) -> Bool {
    guard ay <= box.lastY, by >= box.y, min(ax, bx) <= box.lastX, max(ax, bx) >= box.x else { return false }
    if ax <= bx {
      return side(box.x, box.lastY) >= 0 && side(box.lastX, box.y) <= 0
    }
    return side(box.x, box.y) >= 0 && side(box.lastX, box.lastY) <= 0
  }
}

/// A cell of a locator: its south-western corner in grid steps, and the powers of two of its size.
struct LocatorCell {
  let x: UInt32
  let y: UInt32
  let columnShift: UInt32
  let rowShift: UInt32

  /// The last column of grid steps in the cell.
  var lastX: UInt32 { UInt32(clamping: UInt64(x) + (1 << UInt64(columnShift)) - 1) }
  /// The last row of grid steps in the cell.
  var lastY: UInt32 { UInt32(clamping: UInt64(y) + (1 << UInt64(rowShift)) - 1) }
}

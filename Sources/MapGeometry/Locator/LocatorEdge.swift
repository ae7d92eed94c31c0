/// An edge of an arc in grid steps from a locator's corner, its southern end first.
struct LocatorEdge {
  let ax: UInt32
  let ay: UInt32
  let bx: UInt32
  let by: UInt32
  /// The arc; nil for a vertical edge that stands for others.
  let arc: UInt32?
  /// The change of the label across the edge.
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

  init(x: UInt32, from south: UInt32, to north: UInt32, label: UInt32) {
    (ax, ay, bx, by) = (x, south, x, north)
    arc = nil
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
  func touches(_ box: LocatorBox) -> Bool {
    guard ay <= box.north, by >= box.south, min(ax, bx) <= box.east, max(ax, bx) >= box.west
    else { return false }
    if ax <= bx {
      return side(box.west, box.north) >= 0 && side(box.east, box.south) <= 0
    }
    return side(box.west, box.south) >= 0 && side(box.east, box.north) <= 0
  }
}

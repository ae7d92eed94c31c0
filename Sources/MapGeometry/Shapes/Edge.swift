/// The segment between two consecutive positions of a line: straight in longitude and latitude.
public struct Edge: Hashable, Sendable {
  /// Where the edge starts.
  public let from: Position
  /// Where the edge ends; never equal to its start.
  public let to: Position

  /// An edge of a line that is already valid.
  init(_ from: Position, _ to: Position) {
    self.from = from
    self.to = to
  }

  /// The reversed edge.
  public var reversed: Edge { Edge(to, from) }

  /// The edge's bounding box.
  public var boundingBox: BoundingBox { BoundingBox(from, to) }

  /// Whether the position lies exactly on the edge, ends included.
  public func contains(_ position: Position) -> Bool {
    boundingBox.contains(position) && Turn.of(position, from: from, to: to) == .straight
  }

  /// Whether a ray from the position due east crosses the edge.
  ///
  /// The edge includes its southern end but not its northern one, and a position on the edge counts as east
  /// of it. So the count of crossings is that of a point just east of the position and, by an even smaller
  /// step, north of it.
  @inline(__always)
  func isCrossedByRayEast(of position: Position) -> Bool {
    if from.y <= position.y, to.y > position.y {
      return Turn.of(position, from: from, to: to) == .left
    }
    if to.y <= position.y, from.y > position.y {
      return Turn.of(position, from: from, to: to) == .right
    }
    return false
  }

  /// The crossing of the edges, each with ends on both sides of the other, snapped to the grid; nil if they
  /// do not cross.
  func crossing(_ other: Edge) -> Position? {
    let a = Turn.of(other.from, from: from, to: to)
    let b = Turn.of(other.to, from: from, to: to)
    let c = Turn.of(from, from: other.from, to: other.to)
    let d = Turn.of(to, from: other.from, to: other.to)
    guard a.rawValue * b.rawValue < 0, c.rawValue * d.rawValue < 0 else { return nil }
    let (ux, uy) = (Double(to.x) - Double(from.x), Double(to.y) - Double(from.y))
    let (vx, vy) = (Double(other.to.x) - Double(other.from.x), Double(other.to.y) - Double(other.from.y))
    let (wx, wy) = (Double(other.from.x) - Double(from.x), Double(other.from.y) - Double(from.y))
    let fraction = max(0, min(1, (wx * vy - wy * vx) / (ux * vy - uy * vx)))
    let x = Int32((Double(from.x) + fraction * ux).rounded())
    let y = Int32((Double(from.y) + fraction * uy).rounded())
    return Position(uncheckedX: x, y: y)
  }

  /// Whether the edges meet anywhere except at a common end.
  func interferes(with other: Edge) -> Bool {
    guard boundingBox.intersects(other.boundingBox) else { return false }
    if crossing(other) != nil { return true }
    let ends: Set<Position> = [other.from, other.to]
    for end in [from, to] where other.contains(end) && !ends.contains(end) { return true }
    for end in ends where contains(end) && end != from && end != to { return true }
    return self == other || self == other.reversed
  }
}

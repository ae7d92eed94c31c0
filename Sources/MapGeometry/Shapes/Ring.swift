/// A closed line of at least three different positions that encloses an area.
///
/// Edges of a ring may cross; `PlanarOperations` checks validity. So a symmetric figure eight is a ring
/// although its signed area is zero.
public struct Ring: Hashable, Sendable {
  /// The positions in order; the last is the first again.
  public let positions: [Position]

  /// Takes a line; closes it if the last position is not the first.
  public init(_ positions: some Sequence<Position>) throws(RingError) {
    var kept = Array(positions).withoutRepetitions
    if let first = kept.first, kept.last != first { kept.append(first) }
    guard kept.count >= 4 else { throw .fewerThanThreePositions(kept) }
    guard Ring.twiceSignedArea(kept) != 0 || Ring.crossesItself(kept) else {
      throw Ring.goesAround(kept) ? .aroundPole(kept[0]) : .noArea(kept[0])
    }
    self.positions = kept
  }

  /// Whether the shorter ways from position to position go around the globe.
  private static func goesAround(_ positions: [Position]) -> Bool {
    let around: Int64 = 3_600_000_000
    let steps = zip(positions, positions.dropFirst()).map { from, to in
      let step = Int64(to.x) - Int64(from.x)
      return step > around / 2 ? step - around : step < -around / 2 ? step + around : step
    }
    return steps.reduce(0, +) != 0
  }

  /// Takes positions that are known to be a valid ring, closed.
  init(closed positions: [Position]) {
    self.positions = positions
  }

  /// The edges in order.
  public var edges: some Sequence<Edge> {
    zip(positions, positions.dropFirst()).lazy.map { Edge($0, $1) }
  }

  /// Twice the area in square grid steps, exact; positive when the ring runs counter-clockwise.
  public var twiceSignedArea: Int128 { Ring.twiceSignedArea(positions) }

  /// Whether the ring runs counter-clockwise, seen with north up.
  ///
  /// A figure eight with signed area zero has no direction. Of it and its reverse the lexicographically
  /// smaller one counts as counter-clockwise, so that reversing is stable.
  public var isCounterClockwise: Bool {
    let area = twiceSignedArea
    return area == 0 ? positions.lexicographicallyPrecedes(positions.reversed()) : area > 0
  }

  /// The reversed ring.
  public var reversed: Ring { Ring(closed: positions.reversed()) }

  /// The same ring counter-clockwise.
  public var counterClockwise: Ring { isCounterClockwise ? self : reversed }

  /// The same ring clockwise.
  public var clockwise: Ring { isCounterClockwise ? reversed : self }

  /// The ring's bounding box.
  public var boundingBox: BoundingBox {
    var box = BoundingBox(positions[0])
    for position in positions { box.extend(to: position) }
    return box
  }

  /// Whether the position lies inside, outside or exactly on the ring.
  public func side(of position: Position) -> RingSide {
    var inside = false
    var last = positions[0]
    for next in positions {
      // Most edges are entirely above or below the position.
      if max(last.y, next.y) >= position.y, min(last.y, next.y) <= position.y {
        let edge = Edge(last, next)
        if edge.contains(position) { return .border }
        if edge.isCrossedByRayEast(of: position) { inside.toggle() }
      }
      last = next
    }
    return inside ? .inside : .outside
  }

  /// Whether a closed line with signed area zero encloses ground: it is not straight, and does not retrace
  /// every edge.
  private static func crossesItself(_ positions: [Position]) -> Bool {
    let edges = zip(positions, positions.dropFirst()).map { Edge($0, $1) }
    let isStraight = positions.allSatisfy { Turn.of($0, from: edges[0].from, to: edges[0].to) == .straight }
    guard !isStraight else { return false }
    var walks: [Edge: Int] = [:]
    for edge in edges {
      if edge.from < edge.to { walks[edge, default: 0] += 1 } else { walks[edge.reversed, default: 0] -= 1 }
    }
    return walks.values.contains { $0 != 0 }
  }

  private static func twiceSignedArea(_ positions: [Position]) -> Int128 {
    let origin = positions[0]
    var sum: Int128 = 0
    var (ax, ay) = (0 as Int64, 0 as Int64)
    for position in positions {
      // Below 3.6 × 10⁹ and 1.8 × 10⁹, so each product is below 2⁶³.
      let bx = Int64(position.x) - Int64(origin.x)
      let by = Int64(position.y) - Int64(origin.y)
      sum += Int128(ax * by) - Int128(bx * ay)
      (ax, ay) = (bx, by)
    }
    return sum
  }
}

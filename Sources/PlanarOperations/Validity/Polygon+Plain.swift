import MapGeometry

extension [Polygon] {
  /// Whether the area is one small ring whose edges meet at their common ends only: valid, and known to be without GEOS.
  var isPlain: Bool {
    guard count == 1, self[0].holes.isEmpty else { return false }
    let positions = self[0].outer.positions
    let edges = positions.count - 1
    // Each edge is compared with each other one.
    guard edges <= 24 else { return false }
    for first in 0..<edges {
      for second in (first + 1)..<edges {
        let (a, b) = (positions[first], positions[first + 1])
        let (c, d) = (positions[second], positions[second + 1])
        guard second == first + 1 || (first == 0 && second == edges - 1) else {
          if Self.meet(a, b, c, d) { return false }
          continue
        }
        // Neighbours meet at their common end only unless one runs back along the other.
        let (start, middle, end) = second == first + 1 ? (a, b, d) : (c, a, b)
        if Turn.of(end, from: start, to: middle) == .straight, !BoundingBox(start, end).contains(middle) {
          return false
        }
      }
    }
    return true
  }

  /// Whether two edges have a position in common.
  private static func meet(_ a: Position, _ b: Position, _ c: Position, _ d: Position) -> Bool {
    guard BoundingBox(a, b).intersects(BoundingBox(c, d)) else { return false }
    let sides = (Turn.of(c, from: a, to: b).rawValue, Turn.of(d, from: a, to: b).rawValue)
    let others = (Turn.of(a, from: c, to: d).rawValue, Turn.of(b, from: c, to: d).rawValue)
    return sides.0 * sides.1 <= 0 && others.0 * others.1 <= 0
  }
}

import MapGeometry

/// How far the midpoints of edges can be moved without making two edges cross.
///
/// A midpoint is moved across its edge by at most a fraction of the edge's length, and the halves likewise.
/// After four rounds the result stays within a cone at each end, whose angle is four times that of twice the
/// fraction, and within a band twice the fraction wide. The fraction is chosen so that the cones of two edges
/// from one vertex share no direction, and bands of edges without a common vertex do not meet.
struct EdgeRoom {
  private static let greatest = 0.15
  private var parts: [Edge: Double] = [:]

  init(_ edges: [Edge]) {
    let sorted = edges.sorted { $0.boundingBox.southWest.x < $1.boundingBox.southWest.x }
    let boxes = sorted.map(\.boundingBox)
    var parts = sorted.map { _ in Self.greatest }
    for (a, edge) in sorted.enumerated() {
      let length = Self.length(edge)
      // Beyond a third of the longer length no edge is too close.
      for b in (a + 1)..<max(a + 1, sorted.count) {
        let other = sorted[b]
        let reach = Self.greatest * 4 * max(length, Self.length(other))
        let gapY =
          Double(max(boxes[a].southWest.y, boxes[b].southWest.y))
          - Double(min(boxes[a].northEast.y, boxes[b].northEast.y))
        guard gapY < reach else { continue }
        let gapX = Double(boxes[b].southWest.x) - Double(boxes[a].northEast.x)
        if gapX > reach {
          // Later ones start even farther east; long ones are checked from their own side.
          if gapX > Self.greatest * 4 * Self.longest { break }
          continue
        }
        let allowed = Self.part(edge, other)
        parts[a] = min(parts[a], allowed)
        parts[b] = min(parts[b], allowed)
      }
    }
    for (edge, part) in zip(sorted, parts) { self.parts[Self.key(edge)] = part }
  }

  /// Longest edge of a base map, in grid steps: twelve degrees.
  private static let longest = 1.2e8

  /// The fraction of its length by which the midpoint of an edge can be moved.
  func part(of edge: Edge) -> Double { parts[Self.key(edge)] ?? 0 }

  /// The edge from its smaller end.
  static func key(_ edge: Edge) -> Edge { edge.from < edge.to ? edge : edge.reversed }

  private static func length(_ edge: Edge) -> Double {
    let (dx, dy) = (Double(edge.to.x) - Double(edge.from.x), Double(edge.to.y) - Double(edge.from.y))
    return (dx * dx + dy * dy).squareRoot()
  }

  private static func part(_ a: Edge, _ b: Edge) -> Double {
    for (a, b) in [(a, b), (a.reversed, b), (a, b.reversed), (a.reversed, b.reversed)] where a.from == b.from
    {
      return angle(a, b) / 8 * 0.45
    }
    return distance(a, b) / (4 * max(length(a), length(b))) * 0.9
  }

  /// A lower bound of the angle between two edges from one vertex.
  private static func angle(_ a: Edge, _ b: Edge) -> Double {
    let (ax, ay) = (Double(a.to.x) - Double(a.from.x), Double(a.to.y) - Double(a.from.y))
    let (bx, by) = (Double(b.to.x) - Double(b.from.x), Double(b.to.y) - Double(b.from.y))
    let product = length(a) * length(b)
    let sine = abs(ax * by - ay * bx) / product
    return ax * bx + ay * by > 0 ? sine : 1
  }

  private static func distance(_ a: Edge, _ b: Edge) -> Double {
    min(
      min(distance(a.from, b), distance(a.to, b)),
      min(distance(b.from, a), distance(b.to, a))
    )
  }

  private static func distance(_ position: Position, _ edge: Edge) -> Double {
    let (dx, dy) = (Double(edge.to.x) - Double(edge.from.x), Double(edge.to.y) - Double(edge.from.y))
    let (px, py) = (Double(position.x) - Double(edge.from.x), Double(position.y) - Double(edge.from.y))
    let fraction = max(0, min(1, (px * dx + py * dy) / (dx * dx + dy * dy)))
    let (x, y) = (px - fraction * dx, py - fraction * dy)
    return (x * x + y * y).squareRoot()
  }
}

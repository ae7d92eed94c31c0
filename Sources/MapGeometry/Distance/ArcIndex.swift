/// An index over the arcs of a coverage that finds the nearest of some of them in a few microseconds.
///
/// Same results as `Coverage.nearestArc(to:where:)`, with the same arithmetic; use that for a single query.
/// Arcs are sorted into kinds, and each query names the kinds that count. An index takes some milliseconds to
/// make and about 70 bytes per edge. It is a value; any number of threads may query it at once.
///
/// The edges are in a tree of balls around points of the ellipsoid. Each edge lies in the ball around its
/// midpoint whose radius is half its length, so that a ball bounds the distance to its edges.
public struct ArcIndex: Sendable {
  let lines: [LineString]
  let edges: [ArcIndexEdge]
  /// The balls in preorder; a divided ball is followed by its first half and stores the index of its second.
  let balls: [ArcIndexBall]

  /// Indexes the arcs of a coverage.
  ///
  /// - Parameters:
  ///   - coverage: The coverage.
  ///   - kind: The number of an arc's kind, from 0; nil for an arc that is never queried.
  public init(_ coverage: Coverage, kind: (Arc) -> Int?) {
    lines = coverage.arcs.map(\.line)
    var edges: [ArcIndexEdge] = []
    for (number, arc) in coverage.arcs.enumerated() {
      guard let kind = kind(arc) else { continue }
      for (index, edge) in arc.line.edges.enumerated() {
        edges.append(ArcIndexEdge(edge, arc: number, index: index, kind: kind))
      }
    }
    var balls: [ArcIndexBall] = []
    ArcIndexBall.divide(&edges, 0..<edges.count, into: &balls)
    self.edges = edges
    self.balls = balls
  }
}

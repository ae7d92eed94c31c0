/// An index over the arcs of a coverage that finds the nearest of some of them in a few microseconds.
///
/// It answers as `Coverage.nearestArc(to:where:)` does, with the same arithmetic; use that for a single question.
/// Arcs are sorted into kinds, and each question names the kinds that count. An index takes some milliseconds to
/// make and about 70 bytes an edge. It is a value; any number of threads may ask it at once.
///
/// The edges lie in a tree of balls around points of the ellipsoid. Each edge lies in the ball around its middle
/// whose radius is half its length, so that a ball tells how near its edges can be, and a middle how near one is.
public struct ArcIndex: Sendable {
  let lines: [LineString]
  let edges: [ArcIndexEdge]
  /// The balls; below a ball that is divided lie its first half behind it and its second where it says.
  let balls: [ArcIndexBall]

  /// Indexes the arcs of a coverage.
  ///
  /// - Parameters:
  ///   - coverage: The coverage.
  ///   - kind: The number of an arc's kind, from 0 on; nil for an arc that is never asked for.
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

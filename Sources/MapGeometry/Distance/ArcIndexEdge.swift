/// An edge in an index of arcs: its midpoint, and its radius.
struct ArcIndexEdge: Sendable {
  let middle: SpacePoint
  /// The radius: no point of the edge is farther from the midpoint, in metres.
  let reach: Double
  let arc: Int32
  /// The number of the edge in its arc.
  let index: Int32
  let kind: Int32

  init(_ edge: Edge, arc: Int, index: Int, kind: Int) {
    middle = SpacePoint(on: edge, at: 0.5)
    reach = ArcIndexEdge.halfLength(of: edge)
    self.arc = Int32(arc)
    self.index = Int32(index)
    self.kind = Int32(kind)
  }

  /// At least half the length of an edge, in metres: computed with the curvature of the poles.
  private static func halfLength(of edge: Edge) -> Double {
    let (from, to) = (edge.from, edge.to)
    let isAcross = (from.y < 0) != (to.y < 0)
    let lowest = isAcross ? 0 : min(abs(from.latitude), abs(to.latitude))
    let degree = Ellipsoid.greatestRadius * .pi / 180
    let north = (to.latitude - from.latitude) * degree
    let east = (to.longitude - from.longitude) * degree * cosine(degrees: lowest)
    return (north * north + east * east).squareRoot() * 0.5 + 0.01
  }
}

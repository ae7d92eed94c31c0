extension ArcIndex {
  private struct Candidate {
    /// How near the edge can be, in metres.
    let least: Double
    let arc: Int
    let index: Int
    let reach: Double
  }

  /// The safety margin of the index, in metres: more than the last metre of a search on an edge.
  private static let margin = 1.0

  /// The arc of some kinds that is nearest to a position, with its nearest position; nil when there is none.
  ///
  /// Same result as `Coverage.nearestArc(to:where:)` for arcs of these kinds. Cost: some microseconds.
  public func nearestArc(to position: Position, of kinds: ArcKinds) -> (arc: Int, nearest: NearestPosition)? {
    let center = SpacePoint(position)
    let candidates = candidates(center, kinds)
    for candidate in candidates where edge(candidate).contains(position) {
      return (candidate.arc, NearestPosition(position, from: position))
    }
    let search = NearestSearch(from: position)
    let asked = candidates.enumerated().map { order, candidate in
      let flat = search.flatFraction(of: edge(candidate))
      let square = center.squaredDistance(to: SpacePoint(on: edge(candidate), at: flat))
      return (candidate: candidate, order: order, flat: flat, distance: square.squareRoot())
    }
    var found: (square: Double, order: Int, candidate: Candidate, fraction: Double)?
    // The apparently nearest goes first, so that most others can be skipped. No point of an edge is nearer
    // than another of its points minus the edge's length. Of equals the first in the coverage counts.
    for asked in asked.sorted(by: { ($0.distance, $0.order) < ($1.distance, $1.order) }) {
      let (edge, least) = (edge(asked.candidate), asked.distance - 2 * asked.candidate.reach)
      if let found, least > found.square.squareRoot() + ArcIndex.margin { continue }
      let (square, fraction) = search.leastSquare(to: edge, near: asked.flat, from: center)
      if let found, (found.square, found.order) < (square, asked.order) { continue }
      found = (square, asked.order, asked.candidate, fraction)
    }
    return found.map { found in
      let nearest = edge(found.candidate).position(at: found.fraction)
      return (found.candidate.arc, NearestPosition(nearest, from: position))
    }
  }

  private func edge(_ candidate: Candidate) -> Edge {
    let positions = lines[candidate.arc].positions
    return Edge(positions[candidate.index], positions[candidate.index + 1])
  }

  /// The candidate edges, in the order of the coverage.
  private func candidates(_ center: SpacePoint, _ kinds: ArcKinds) -> [Candidate] {
    var found: [Candidate] = []
    var best = Double.infinity
    if !balls.isEmpty { look(in: 0, center, kinds, &best, &found) }
    let near = found.filter { $0.least <= best + ArcIndex.margin }
    return near.sorted { ($0.arc, $0.index) < ($1.arc, $1.index) }
  }

  /// Adds the edges of a ball, its nearer half first.
  private func look(
    in place: Int,
    _ center: SpacePoint,
    _ kinds: ArcKinds,
    _ best: inout Double,
    _ found: inout [Candidate]
  ) {
    let ball = balls[place]
    guard ball.count == 0 else {
      for edge in edges[Int(ball.first)..<Int(ball.first + ball.count)] where kinds.contains(Int(edge.kind)) {
        let distance = center.squaredDistance(to: edge.middle).squareRoot()
        guard distance - edge.reach <= best + ArcIndex.margin else { continue }
        best = min(best, distance)
        found.append(
          Candidate(
            least: distance - edge.reach,
            arc: Int(edge.arc),
            index: Int(edge.index),
            reach: edge.reach
          )
        )
      }
      return
    }
    let (a, b) = (place + 1, Int(ball.first))
    let (nearA, nearB) = (least(a, center, kinds), least(b, center, kinds))
    let (nearer, farther) = nearA <= nearB ? (a, b) : (b, a)
    if min(nearA, nearB) <= best + ArcIndex.margin { look(in: nearer, center, kinds, &best, &found) }
    if max(nearA, nearB) <= best + ArcIndex.margin { look(in: farther, center, kinds, &best, &found) }
  }

  /// A lower bound of the distance to the edges of a ball; infinite if none is of the kinds.
  private func least(_ place: Int, _ center: SpacePoint, _ kinds: ArcKinds) -> Double {
    let ball = balls[place]
    guard ball.kinds & kinds.mask != 0 else { return .infinity }
    let (dx, dy, dz) = (center.x - ball.center.x, center.y - ball.center.y, center.z - ball.center.z)
    return (dx * dx + dy * dy + dz * dz).squareRoot() - ball.radius
  }
}

/// Cuts the edges of polygons that are a valid coverage into arcs from node to node.
struct ArcTracing {
  /// The faces on both sides of an edge, and what drew it.
  private struct Sides: Equatable {
    var left: Int?
    var right: Int?
    var origin: ArcOrigin
  }

  /// Every edge once, from its smaller position.
  private var sides: [Edge: Sides] = [:]

  init(polygons: [[Polygon]], origin: (Edge) -> ArcOrigin) {
    for (face, polygons) in polygons.enumerated() {
      for ring in polygons.flatMap(\.rings) {
        for edge in ring.edges {
          let forward = edge.from < edge.to
          let key = forward ? edge : edge.reversed
          var found = sides[key] ?? Sides(left: nil, right: nil, origin: origin(key))
          if forward { found.left = face } else { found.right = face }
          sides[key] = found
        }
      }
    }
    sides = sides.filter { $0.value.left != $0.value.right }
  }

  /// The arcs in the order of their first positions; closed ones start at their smallest position.
  func arcs() -> [Arc] {
    var neighbours: [Position: [Position]] = [:]
    for edge in sides.keys {
      neighbours[edge.from, default: []].append(edge.to)
      neighbours[edge.to, default: []].append(edge.from)
    }
    let nodes = Set(neighbours.filter { isNode($0.key, $0.value) }.keys)
    var arcs: [Arc] = []
    var walked: Set<Edge> = []
    for node in nodes.sorted() {
      for next in (neighbours[node] ?? []).sorted() where !walked.contains(key(node, next)) {
        arcs.append(arc(from: node, to: next, stoppingAt: nodes, neighbours, &walked))
      }
    }
    for edge in sides.keys.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) })
    where !walked.contains(edge) {
      arcs.append(arc(from: edge.from, to: edge.to, stoppingAt: [edge.from], neighbours, &walked))
    }
    return arcs.sorted { $0.line.positions.lexicographicallyPrecedes($1.line.positions) }
  }

  /// A position is a node unless exactly two edges with the same sides and origin meet there.
  private func isNode(_ position: Position, _ neighbours: [Position]) -> Bool {
    guard neighbours.count == 2 else { return true }
    return walkedSides(neighbours[0], position) != walkedSides(position, neighbours[1])
  }

  private func arc(
    from start: Position,
    to second: Position,
    stoppingAt nodes: Set<Position>,
    _ neighbours: [Position: [Position]],
    _ walked: inout Set<Edge>
  ) -> Arc {
    var positions = [start, second]
    walked.insert(key(start, second))
    while let last = positions.last, !nodes.contains(last) {
      let before = positions[positions.count - 2]
      guard let next = neighbours[last]?.first(where: { $0 != before }) else { break }
      walked.insert(key(last, next))
      positions.append(next)
    }
    let sides = walkedSides(start, second)
    return Arc(
      line: LineString(unchecked: positions),
      left: sides.left,
      right: sides.right,
      origin: sides.origin
    )
  }

  /// The sides of an edge from `a` to `b`.
  private func walkedSides(_ a: Position, _ b: Position) -> Sides {
    guard var found = sides[key(a, b)] else { preconditionFailure("no edge \(a) to \(b)") }
    if b < a { swap(&found.left, &found.right) }
    return found
  }

  private func key(_ a: Position, _ b: Position) -> Edge {
    a < b ? Edge(a, b) : Edge(b, a)
  }
}

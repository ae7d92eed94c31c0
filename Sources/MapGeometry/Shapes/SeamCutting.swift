/// Cuts arcs where they run along the antimeridian or a pole, so that each lies on it entirely or not at all,
/// and finds the faces that meet there on the globe.
struct SeamCutting {
  /// Ground that reaches the antimeridian between two latitudes.
  private struct Stretch {
    let south: Int32
    let north: Int32
    let face: Int
  }

  private static let antimeridian: Int32 = 1_800_000_000
  private static let pole: Int32 = 900_000_000

  /// The ground at 180° E and at 180° W, from south to north.
  private var stretches: (east: [Stretch], west: [Stretch]) = ([], [])

  /// The arcs in the order of their first positions; those that touch neither the antimeridian nor a pole
  /// unchanged.
  static func cut(_ arcs: [Arc]) -> [Arc] {
    guard arcs.contains(where: touchesEdge) else { return arcs }
    let cutting = SeamCutting(arcs)
    return arcs.flatMap { touchesEdge($0) ? cutting.pieces(of: $0) : [$0] }
      .sorted { $0.line.positions.lexicographicallyPrecedes($1.line.positions) }
  }

  private static func touchesEdge(_ arc: Arc) -> Bool {
    let (low, high) = (arc.boundingBox.southWest, arc.boundingBox.northEast)
    return low.x == -antimeridian || high.x == antimeridian || low.y == -pole || high.y == pole
  }

  private init(_ arcs: [Arc]) {
    for arc in arcs where Self.touchesEdge(arc) {
      guard let face = arc.left ?? arc.right else { continue }
      for edge in arc.line.edges where Self.isOnAntimeridian(edge) {
        let (south, north) = (min(edge.from.y, edge.to.y), max(edge.from.y, edge.to.y))
        let stretch = Stretch(south: south, north: north, face: face)
        if edge.from.x > 0 { stretches.east.append(stretch) } else { stretches.west.append(stretch) }
      }
    }
    stretches.east.sort { $0.south < $1.south }
    stretches.west.sort { $0.south < $1.south }
  }

  private static func isOnAntimeridian(_ edge: Edge) -> Bool {
    edge.from.x == edge.to.x && abs(edge.from.x) == antimeridian
  }

  /// The arc in pieces, split where the faces that meet at it change.
  private func pieces(of arc: Arc) -> [Arc] {
    var pieces: [Arc] = []
    var (positions, sides) = ([arc.line.start], ArcSides?.none)
    func end() {
      guard let sides, positions.count > 1 else { return }
      let line = LineString(unchecked: positions)
      pieces.append(Arc(line: line, left: arc.left, right: arc.right, sides: sides, origin: arc.origin))
    }
    for edge in arc.line.edges {
      for (to, met) in parts(of: edge, arc) {
        if let sides, sides != met, let last = positions.last {
          end()
          positions = [last]
        }
        sides = met
        positions.append(to)
      }
    }
    end()
    return pieces
  }

  /// The ends of the parts of an edge, with the faces that meet along each.
  private func parts(of edge: Edge, _ arc: Arc) -> [(to: Position, sides: ArcSides)] {
    let drawn = ArcSides(left: arc.left, right: arc.right)
    if edge.from.y == edge.to.y, abs(edge.from.y) == Self.pole {
      let face = arc.left ?? arc.right
      return [(edge.to, ArcSides(left: face, right: face))]
    }
    guard Self.isOnAntimeridian(edge) else { return [(edge.to, drawn)] }
    let across = edge.from.x > 0 ? stretches.west : stretches.east
    let (south, north) = (min(edge.from.y, edge.to.y), max(edge.from.y, edge.to.y))
    // All stretches before this one end south of the edge: those of a coverage do not overlap.
    var index = across.partitioningIndex { $0.north > south }
    var parts: [(south: Int32, north: Int32, face: Int?)] = []
    var reached = south
    while reached < north {
      let next = index < across.count && across[index].south < north ? across[index] : nil
      if let next, next.south <= reached {
        let end = min(next.north, north)
        if end > reached { parts.append((reached, end, next.face)) }
        reached = max(reached, end)
        index += 1
      } else {
        let end = next?.south ?? north
        parts.append((reached, end, nil))
        reached = end
      }
    }
    let isNorthward = edge.from.y < edge.to.y
    return (isNorthward ? parts : parts.reversed()).map { part in
      let to = Position(uncheckedX: edge.from.x, y: isNorthward ? part.north : part.south)
      let sides = ArcSides(left: arc.left ?? part.face, right: arc.right ?? part.face)
      return (to, sides)
    }
  }
}

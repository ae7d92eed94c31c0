import MapGeometry

/// The borders of the regions and the rings of the parts, to find which of them an edge made by noding belongs to.
struct CutLines {
  private let borders: [Edge: ArcOrigin]
  private let rings: [Edge: [RingEdge]]
  private let borderCells: EdgeCells
  private let ringCells: EdgeCells

  /// An edge of the ring of a part, given by its index.
  struct RingEdge: Hashable {
    let part: Int
    let origin: ArcOrigin
  }

  /// The border that an edge lies on, and the rings in the order of the parts.
  struct Owners: Hashable {
    let border: ArcOrigin?
    let rings: [RingEdge]
  }

  init(_ coverage: Coverage, _ parts: [DrawnPart]) {
    var borders: [Edge: ArcOrigin] = [:]
    for arc in coverage.arcs {
      for edge in arc.line.edges { borders[edge.undirected] = arc.origin }
    }
    var rings: [Edge: [RingEdge]] = [:]
    for (index, part) in parts.enumerated() {
      for (edge, origin) in part.edges where rings[edge]?.last?.part != index {
        rings[edge, default: []].append(RingEdge(part: index, origin: origin))
      }
    }
    self.borders = borders
    self.rings = rings
    borderCells = EdgeCells(Array(borders.keys))
    ringCells = EdgeCells(Array(rings.keys))
  }

  /// Whether a ring may have an edge in a box, or a step beside it.
  func haveRing(near box: BoundingBox) -> Bool {
    let box = box.grown
    return ringCells.edges(near: box).contains { $0.boundingBox.intersects(box) }
  }

  /// The lines that have the edge or, if noding has split or moved it, run along it.
  func owners(of edge: Edge) -> Owners {
    let edge = edge.undirected
    if let border = borders[edge] { return Owners(border: border, rings: rings[edge] ?? []) }
    let box = edge.boundingBox.grown
    let border = borderCells.edges(near: box).filter { $0.runsAlong(edge) }
      .min { ($0.from, $0.to) < ($1.from, $1.to) }
    let beside =
      rings[edge]
      ?? Set(ringCells.edges(near: box)).filter { $0.runsAlong(edge) }.flatMap { rings[$0] ?? [] }
      .sorted { ($0.part, $0.origin.step ?? 0) < ($1.part, $1.origin.step ?? 0) }
    return Owners(border: border.flatMap { borders[$0] }, rings: beside)
  }
}

extension BoundingBox {
  /// The box with two grid steps more on every side, within the globe.
  fileprivate var grown: BoundingBox {
    guard let southWest = try? Position(x: southWest.x - 2, y: southWest.y - 2),
      let northEast = try? Position(x: northEast.x + 2, y: northEast.y + 2)
    else { return self }
    return BoundingBox(southWest, northEast)
  }
}

extension Edge {
  /// Whether both ends of another edge lie within a grid step of this one, as they do if noding made it from this.
  fileprivate func runsAlong(_ other: Edge) -> Bool {
    isBeside(other.from) && isBeside(other.to)
  }

  private func isBeside(_ position: Position) -> Bool {
    let (dx, dy) = (Double(to.x) - Double(from.x), Double(to.y) - Double(from.y))
    let (px, py) = (Double(position.x) - Double(from.x), Double(position.y) - Double(from.y))
    let share = min(1, max(0, (px * dx + py * dy) / (dx * dx + dy * dy)))
    let (x, y) = (px - share * dx, py - share * dy)
    return x * x + y * y <= 1
  }
}

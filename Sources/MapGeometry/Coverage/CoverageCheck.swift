/// Finds what keeps polygons from being a coverage.
struct CoverageCheck {
  private let parts: [(name: String, polygons: [Polygon])]
  /// Every edge as its ring walks it (the face lies left), with the index of its face.
  private let walked: [(edge: Edge, face: Int)]

  init(parts: [(name: String, polygons: [Polygon])]) {
    self.parts = parts
    walked = parts.enumerated().flatMap { index, part in
      part.polygons.flatMap(\.rings).flatMap { ring in ring.edges.map { (edge: $0, face: index) } }
    }
  }

  /// Edges that two rings walk in the same direction: both faces lie on the same side.
  func doubledEdges() -> [CoverageProblem] {
    var faces: [Edge: Int] = [:]
    var doubled: [(edge: Edge, problem: CoverageProblem)] = []
    for (edge, face) in walked {
      if let other = faces.updateValue(face, forKey: edge) {
        doubled.append((edge, .overlap(parts[other].name, parts[face].name, at: edge.from)))
      }
    }
    return doubled.sorted { ($0.edge.from, $0.edge.to) < ($1.edge.from, $1.edge.to) }.map(\.problem)
  }

  /// Edges that meet other than at common ends: they cross, or one touches the other or runs along it.
  func interferingEdges() -> [CoverageProblem] {
    var problems: [CoverageProblem] = []
    let undirected = Dictionary(
      walked.map { ($0.edge.from < $0.edge.to ? $0.edge : $0.edge.reversed, $0.face) },
      uniquingKeysWith: { first, _ in first }
    )
    let sorted = undirected.sorted { ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to) }
    var active: [(edge: Edge, face: Int)] = []
    for (edge, face) in sorted {
      active.removeAll { $0.edge.to.x < edge.from.x }
      for other in active where other.edge.interferes(with: edge) {
        problems.append(problem(edge, face, other.edge, other.face))
      }
      active.append((edge, face))
    }
    return problems
  }

  private func problem(_ edge: Edge, _ face: Int, _ other: Edge, _ otherFace: Int) -> CoverageProblem {
    if let crossing = edge.crossing(other) {
      return .overlap(parts[otherFace].name, parts[face].name, at: crossing)
    }
    return .unmatchedEdge(edge, of: parts[face].name, beside: parts[otherFace].name)
  }

  /// Holes that are not inside the outer ring of their polygon, or are inside another hole.
  func strayHoles() -> [CoverageProblem] {
    var problems: [CoverageProblem] = []
    for part in parts {
      for polygon in part.polygons {
        for (index, hole) in polygon.holes.enumerated() {
          let others = polygon.holes.enumerated().lazy.filter { $0.offset != index }
          if !polygon.outer.surrounds(hole) || others.contains(where: { $0.element.surrounds(hole) }) {
            problems.append(.strayHole(of: part.name, at: hole.positions[0]))
          }
        }
      }
    }
    return problems
  }

  /// Faces inside another although no edges cross: if they touch it, the faces around a vertex are
  /// inconsistent; if not, one of their vertices lies inside.
  func coveredBorders() -> [CoverageProblem] {
    let conflicts = conflictsAroundVertices()
    guard conflicts.isEmpty else { return conflicts }
    let pieces = parts.flatMap { part in
      part.polygons.map { (name: part.name, polygon: $0, box: $0.boundingBox) }
    }
    var problems: [CoverageProblem] = []
    for (index, piece) in pieces.enumerated() {
      for (other, container) in pieces.enumerated() where index != other && container.box.contains(piece.box)
      {
        if let position = container.polygon.positionInside(of: piece.polygon) {
          problems.append(.overlap(container.name, piece.name, at: position))
        }
      }
    }
    return problems
  }

  /// Vertices with two consecutive edges that disagree about the face between them.
  private func conflictsAroundVertices() -> [CoverageProblem] {
    var leaving: [Position: [(heading: Heading, left: Int?, right: Int?)]] = [:]
    let left = Dictionary(walked.map { ($0.edge, $0.face) }, uniquingKeysWith: { first, _ in first })
    for (edge, face) in walked {
      let other = left[edge.reversed]
      leaving[edge.from, default: []].append((Heading(edge.from, edge.to), face, other))
      if other == nil { leaving[edge.to, default: []].append((Heading(edge.to, edge.from), nil, face)) }
    }
    var problems: [CoverageProblem] = []
    for (vertex, edges) in leaving.sorted(by: { $0.key < $1.key }) where edges.count > 2 {
      let around = edges.sorted { $0.heading < $1.heading }
      for (edge, next) in zip(around, around.dropFirst() + around.prefix(1)) where edge.left != next.right {
        let names = [edge.left, next.right].compactMap { $0 }.map { parts[$0].name }
        problems.append(.overlap(names[0], names[names.count - 1], at: vertex))
      }
    }
    return problems
  }

  /// Enclosed ground in no face, even where the faces around it touch only in positions.
  func gaps() -> [CoverageProblem] {
    let origin = ArcOrigin(line: "", step: nil, uncertaintyInKilometres: 0)
    let tracing = ArcTracing(polygons: parts.map(\.polygons)) { _ in origin }
    let faces = parts.indices.map { _ in Face(region: .placeholder, areaInSquareKilometres: 0) }
    let coverage = Coverage(knownValid: tracing.arcs(), faces: faces)
    let unclaimed = RingTracing(coverage: coverage, faces: [nil]).rings().map(coverage.ring)
    return unclaimed.filter(\.isCounterClockwise).map { gap in
      .gap(at: gap.positions[0], squareKilometres: gap.approximateSquareKilometres)
    }
  }
}

extension RegionID {
  /// An id for faces whose ids do not matter.
  fileprivate static let placeholder = RegionID(knownValid: "face")
}

extension Polygon {
  /// A position of the other polygon's outer ring that lies inside this one; nil when none does.
  fileprivate func positionInside(of other: Polygon) -> Position? {
    for position in other.outer.positions {
      switch side(of: position) {
      case .inside: return position
      case .outside: return nil
      case .border: continue
      }
    }
    return nil
  }
}

extension Ring {
  /// The area on a sphere, accurate to a percent; for messages, not for answers.
  fileprivate var approximateSquareKilometres: Double {
    let middle = (boundingBox.southWest.latitude + boundingBox.northEast.latitude) / 2
    let kilometresPerStep = 111.2 / Position.stepsPerDegree
    let flat = abs(Double(twiceSignedArea)) / 2 * kilometresPerStep * kilometresPerStep
    return flat * cosine(degrees: middle)
  }
}

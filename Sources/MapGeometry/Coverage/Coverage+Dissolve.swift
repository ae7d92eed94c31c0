extension Coverage {
  /// The ground of a set of faces as polygons, without the borders between them.
  ///
  /// Outer rings run counter-clockwise, holes clockwise; no ring touches itself. The polygons are in the
  /// order of their arcs, so the same set gives the same result.
  public func dissolved(_ faces: Set<Int>) -> [Polygon] {
    traced(faces).map { rings in Polygon(outer: rings[0].ring, turnedHoles: rings.dropFirst().map(\.ring)) }
  }

  /// The same ground as rings of arcs: for each polygon the outer ring, then its holes.
  public func dissolvedRings(_ faces: Set<Int>) -> [[[ArcReference]]] {
    traced(faces).map { $0.map(\.references) }
  }

  private typealias TracedRing = (references: [ArcReference], ring: Ring)

  private func traced(_ faces: Set<Int>) -> [[TracedRing]] {
    var outer: [TracedRing] = []
    var holes: [TracedRing] = []
    for references in RingTracing(coverage: self, faces: Set(faces.map(Optional.init))).rings() {
      let ring = ring(references)
      if ring.isCounterClockwise {
        outer.append((references, ring))
      } else {
        holes.append((references, ring))
      }
    }
    var polygons = outer.map { [$0] }
    let boxes = outer.map(\.ring.boundingBox)
    for hole in holes {
      let box = hole.ring.boundingBox
      let around = outer.indices.filter { boxes[$0].contains(box) && outer[$0].ring.surrounds(hole.ring) }
      let nearest = around.min { outer[$0].ring.twiceSignedArea < outer[$1].ring.twiceSignedArea }
      if let nearest { polygons[nearest].append(hole) }
    }
    return polygons
  }

  /// The positions of an arc as the reference walks it.
  public func line(_ reference: ArcReference) -> LineString {
    let line = arcs[reference.arc].line
    return reference.isReversed ? line.reversed : line
  }

  /// The ring of consecutive references.
  func ring(_ references: [ArcReference]) -> Ring {
    var positions: [Position] = []
    for reference in references {
      let line = arcs[reference.arc].line.positions
      if !positions.isEmpty { positions.removeLast() }
      if reference.isReversed { positions += line.reversed() } else { positions += line }
    }
    return Ring(closed: positions)
  }
}

extension Ring {
  /// Whether the other ring, which may touch this one but never crosses it, lies inside.
  func surrounds(_ other: Ring) -> Bool {
    for position in other.positions {
      switch side(of: position) {
      case .inside: return true
      case .outside: return false
      case .border: continue
      }
    }
    return false
  }
}

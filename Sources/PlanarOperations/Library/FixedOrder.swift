import MapGeometry

extension [Polygon] {
  /// The same polygons in canonical order, wherever GEOS began a ring or a list.
  ///
  /// Rings start at their smallest position; holes, then polygons, are sorted by position.
  var inFixedOrder: [Polygon] {
    map { polygon in
      let holes = polygon.holes.map(\.startingAtLeast)
      return Polygon(
        outer: polygon.outer.startingAtLeast,
        holes: holes.sorted { $0.positions.lexicographicallyPrecedes($1.positions) }
      )
    }
    .sorted { $0.precedes($1) }
  }
}

extension [LineString] {
  /// The same lines in canonical order: each from its smaller end, or if closed from its smallest position
  /// towards the smaller neighbour, sorted by position.
  var inFixedOrder: [LineString] {
    map { $0.isClosed ? $0.startingAtLeast : ($0.end < $0.start ? $0.reversed : $0) }
      .sorted { $0.positions.lexicographicallyPrecedes($1.positions) }
  }
}

extension Polygon {
  fileprivate func precedes(_ other: Polygon) -> Bool {
    if outer != other.outer { return outer.positions.lexicographicallyPrecedes(other.outer.positions) }
    return holes.lexicographicallyPrecedes(other.holes) {
      $0.positions.lexicographicallyPrecedes($1.positions)
    }
  }
}

extension Ring {
  fileprivate var startingAtLeast: Ring {
    // The same positions enclose the same area, so the ring cannot fail.
    (try? Ring(positions.startingAtLeast)) ?? self
  }
}

extension LineString {
  fileprivate var startingAtLeast: LineString {
    let turned = positions.startingAtLeast
    let isBackwards = turned[turned.count - 2] < turned[1]
    return (try? LineString(isBackwards ? turned.reversed() : turned)) ?? self
  }
}

extension [Position] {
  /// The positions of a closed line, in the same direction, starting at the smallest.
  fileprivate var startingAtLeast: [Position] {
    let open = dropLast()
    guard let least = open.indices.min(by: { self[$0] < self[$1] }) else { return self }
    return open[least...] + open[..<least] + [self[least]]
  }
}

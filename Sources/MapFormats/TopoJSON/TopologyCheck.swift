import MapGeometry

/// Looks for what keeps a topology from being a coverage, and finds the faces on both sides of its arcs.
///
/// Rings are not compared with each other: that none crosses another was made sure of when the file was written.
struct TopologyCheck {
  private let topology: Topology
  /// The area between each arc and the origin of the grid, twice and signed: rings add these up.
  private let areas: [Int128]
  private(set) var problems: [TopoJSONProblem] = []
  private(set) var ids: [RegionID] = []
  private(set) var left: [Int?]
  private(set) var right: [Int?]

  init(_ topology: Topology) {
    self.topology = topology
    areas = topology.lines.map { TopologyCheck.area($0.positions) }
    left = topology.lines.map { _ in nil }
    right = left
  }

  mutating func checkOrigins() {
    let found = topology.arcOrigins.count
    let expected = topology.lines.count
    if found != expected { problems.append(.originCount(found: found, expected: expected)) }
    for (arc, origin) in topology.arcOrigins.enumerated() where !topology.origins.indices.contains(origin) {
      problems.append(.noSuchOrigin(origin, arc: arc))
    }
  }

  mutating func checkFaces() {
    var names: Set<String> = []
    for (index, face) in topology.faces.enumerated() {
      do { ids.append(try RegionID(face.id)) } catch { problems.append(.faceID(error)) }
      if !names.insert(face.id).inserted { problems.append(.duplicateFace(face.id)) }
      if face.polygons.isEmpty { problems.append(.emptyFace(face.id)) }
      for polygon in face.polygons {
        for (number, ring) in polygon.enumerated() { check(ring, isOuter: number == 0, of: index) }
      }
    }
    for arc in topology.lines.indices {
      switch (left[arc], right[arc]) {
      case (nil, nil): problems.append(.unusedArc(arc))
      case (let left?, let right?) where left == right:
        problems.append(.faceOnBothSides(arc: arc, topology.faces[left].id))
      default: break
      }
    }
  }

  private mutating func check(_ ring: [Int], isOuter: Bool, of face: Int) {
    let id = topology.faces[face].id
    var area: Int128 = 0
    for reference in ring {
      let arc = reference < 0 ? ~reference : reference
      guard topology.lines.indices.contains(arc) else {
        problems.append(.noSuchArc(arc, face: id))
        return
      }
      area += reference < 0 ? -areas[arc] : areas[arc]
      take(arc, isReversed: reference < 0, for: face)
    }
    for (reference, next) in zip(ring, ring.dropFirst() + ring.prefix(1)) where end(reference) != end(~next) {
      problems.append(.openRing(face: id, at: end(reference)))
      return
    }
    if isOuter ? area <= 0 : area >= 0, let first = ring.first {
      problems.append(.wrongWinding(face: id, at: end(~first)))
    }
  }

  /// Gives a face the left side of an arc as a ring walks it.
  private mutating func take(_ arc: Int, isReversed: Bool, for face: Int) {
    let other = isReversed ? right[arc] : left[arc]
    if let other {
      problems.append(.sharedSide(arc: arc, topology.faces[other].id, topology.faces[face].id))
    }
    if isReversed { right[arc] = face } else { left[arc] = face }
  }

  /// Where a reference to an arc leads; with its complement, where it comes from.
  private func end(_ reference: Int) -> Position {
    reference < 0 ? topology.lines[~reference].start : topology.lines[reference].end
  }

  private static func area(_ positions: [Position]) -> Int128 {
    var sum: Int128 = 0
    for (a, b) in zip(positions, positions.dropFirst()) {
      sum += Int128(Int64(a.x) * Int64(b.y) - Int64(b.x) * Int64(a.y))
    }
    return sum
  }
}

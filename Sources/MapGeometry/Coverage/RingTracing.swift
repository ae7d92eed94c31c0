/// Walks the arcs around a set of faces, with the set on the left.
struct RingTracing {
  let coverage: Coverage
  /// Whether each face is in the set; the last entry is for ground in no face.
  private let isInSet: [Bool]

  /// The faces; nil stands for ground in no face.
  init(coverage: Coverage, faces: Set<Int?>) {
    self.coverage = coverage
    isInSet = coverage.faces.indices.map { faces.contains($0) } + [faces.contains(nil)]
  }

  /// Closed walks along the arcs that have the set on one side only; no walk passes a node twice.
  func rings() -> [[ArcReference]] {
    let selected = coverage.arcs.indices.compactMap(reference)
    var leaving: [Position: [ArcReference]] = [:]
    for reference in selected { leaving[start(reference), default: []].append(reference) }
    var walked: Set<ArcReference> = []
    var rings: [[ArcReference]] = []
    for first in selected where !walked.contains(first) {
      var walk: [ArcReference] = []
      var next: ArcReference? = first
      while let reference = next, walked.insert(reference).inserted {
        walk.append(reference)
        next = successor(of: reference, among: leaving[end(reference)] ?? [])
      }
      rings.append(contentsOf: split(walk))
    }
    return rings
  }

  /// The arc walked with the set on its left; nil if it has the set on both sides or on neither.
  private func reference(_ index: Int) -> ArcReference? {
    let arc = coverage.arcs[index]
    let onLeft = isInSet[arc.left ?? coverage.faces.count]
    let onRight = isInSet[arc.right ?? coverage.faces.count]
    return onLeft == onRight ? nil : ArcReference(arc: index, isReversed: onRight)
  }

  /// Of the arcs that leave a node, the first one clockwise from the way back.
  private func successor(of reference: ArcReference, among candidates: [ArcReference]) -> ArcReference? {
    guard candidates.count > 1 else { return candidates.first }
    let positions = coverage.arcs[reference.arc].line.positions
    let back =
      reference.isReversed
      ? Heading(positions[0], positions[1])
      : Heading(positions[positions.count - 1], positions[positions.count - 2])
    let sorted = candidates.sorted { heading($0) < heading($1) }
    return sorted.last { heading($0) < back } ?? sorted.last
  }

  /// Cuts a closed walk where it returns to a node.
  private func split(_ walk: [ArcReference]) -> [[ArcReference]] {
    var rings: [[ArcReference]] = []
    var open: [ArcReference] = []
    for reference in walk {
      open.append(reference)
      let node = end(reference)
      if let index = open.lastIndex(where: { start($0) == node }) {
        rings.append(Array(open[index...]))
        open.removeSubrange(index...)
      }
    }
    return rings
  }

  private func heading(_ reference: ArcReference) -> Heading {
    let positions = coverage.arcs[reference.arc].line.positions
    return reference.isReversed
      ? Heading(positions[positions.count - 1], positions[positions.count - 2])
      : Heading(positions[0], positions[1])
  }

  private func start(_ reference: ArcReference) -> Position {
    let line = coverage.arcs[reference.arc].line
    return reference.isReversed ? line.end : line.start
  }

  private func end(_ reference: ArcReference) -> Position {
    let line = coverage.arcs[reference.arc].line
    return reference.isReversed ? line.start : line.end
  }
}

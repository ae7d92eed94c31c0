internal import MapGeometry

extension BoundingBox {
  /// The part of a closed ring that lies in the box, closed; empty when there is none.
  ///
  /// Done before projecting, so that nothing far away, where a projection is cut, enters the picture.
  func clipped(_ ring: Ring) -> [Position] {
    let box = ring.boundingBox
    guard intersects(box) else { return [] }
    guard !contains(box) else { return ring.positions }
    var open = Array(ring.positions.dropLast())
    open = open.clipped(at: southWest.x, along: \.x, keepingGreater: true)
    open = open.clipped(at: northEast.x, along: \.x, keepingGreater: false)
    open = open.clipped(at: southWest.y, along: \.y, keepingGreater: true)
    open = open.clipped(at: northEast.y, along: \.y, keepingGreater: false)
    guard let first = open.first else { return [] }
    return open + [first]
  }

  /// The pieces of a line near the box: runs of edges whose own boxes meet it.
  func clipped(_ line: LineString) -> [[Position]] {
    let box = line.boundingBox
    guard intersects(box) else { return [] }
    guard !contains(box) else { return [line.positions] }
    var pieces: [[Position]] = []
    var isOpen = false
    for (a, b) in zip(line.positions, line.positions.dropFirst()) {
      let meets = intersects(BoundingBox(a, b))
      if meets, isOpen { pieces[pieces.count - 1].append(b) }
      if meets, !isOpen { pieces.append([a, b]) }
      isOpen = meets
    }
    return pieces
  }
}

extension [Position] {
  /// The part of an open ring on one side of a meridian or a parallel.
  fileprivate func clipped(
    at limit: Int32,
    along axis: KeyPath<Position, Int32>,
    keepingGreater: Bool
  ) -> [Position] {
    let height = { (position: Position) in
      (Int64(position[keyPath: axis]) - Int64(limit)) * (keepingGreater ? 1 : -1)
    }
    var kept: [Position] = []
    guard var before = last else { return kept }
    for position in self {
      let (a, b) = (height(before), height(position))
      if (a < 0) != (b < 0) { kept.append(before.between(position, Double(a) / Double(a - b))) }
      if b >= 0 { kept.append(position) }
      before = position
    }
    return kept
  }
}

extension Position {
  /// The grid point nearest to a fraction of the straight way to another position.
  func between(_ other: Position, _ share: Double) -> Position {
    let x = Double(x) + (Double(other.x) - Double(x)) * share
    let y = Double(y) + (Double(other.y) - Double(y)) * share
    return (try? Position(x: Int32(x.rounded()), y: Int32(y.rounded()))) ?? self
  }
}

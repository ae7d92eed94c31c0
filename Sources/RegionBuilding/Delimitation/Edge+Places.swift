import MapGeometry

extension Edge {
  /// The grid point nearest to the place at that fraction of the edge; the ends are met exactly.
  func position(at fraction: Double) -> Position {
    if fraction <= 0 { return from }
    if fraction >= 1 { return to }
    let x = Double(from.x) + fraction * (Double(to.x) - Double(from.x))
    let y = Double(from.y) + fraction * (Double(to.y) - Double(from.y))
    let between = try? Position(x: Int32(x.rounded()), y: Int32(y.rounded()))
    return between ?? from
  }

  /// How far along this edge the other one meets it; nil if they do not meet or overlap.
  func fraction(ofCrossingWith other: Edge) -> Double? {
    guard boundingBox.intersects(other.boundingBox) else { return nil }
    let a = Turn.of(from, from: other.from, to: other.to).rawValue
    let b = Turn.of(to, from: other.from, to: other.to).rawValue
    let c = Turn.of(other.from, from: from, to: to).rawValue
    let d = Turn.of(other.to, from: from, to: to).rawValue
    guard a * b <= 0, c * d <= 0, (a, b) != (0, 0) else { return nil }
    if a == 0 { return 0 }
    if b == 0 { return 1 }
    let dx = Double(other.to.x) - Double(other.from.x)
    let dy = Double(other.to.y) - Double(other.from.y)
    func side(_ position: Position) -> Double {
      dx * (Double(position.y) - Double(other.from.y)) - dy * (Double(position.x) - Double(other.from.x))
    }
    return side(from) / (side(from) - side(to))
  }

  /// The edge from its smaller position.
  var undirected: Edge { from < to ? self : reversed }
}

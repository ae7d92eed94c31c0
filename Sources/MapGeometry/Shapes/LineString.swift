/// Two or more positions joined by edges, no two neighbours equal.
public struct LineString: Hashable, Sendable {
  /// The positions in order; at least two, neighbours differ.
  public let positions: [Position]

  /// Drops positions equal to their predecessor; fails when fewer than two remain.
  public init(_ positions: some Sequence<Position>) throws(LineStringError) {
    let kept = Array(positions).withoutRepetitions
    guard kept.count >= 2 else { throw .fewerThanTwoPositions(kept) }
    self.positions = kept
  }

  /// Takes positions that are known to be valid.
  init(unchecked positions: [Position]) {
    self.positions = positions
  }

  /// Takes positions known to be a valid line, for instance from `spheres build`.
  package init(knownValid positions: [Position]) {
    self.positions = positions
  }

  /// The first position.
  public var start: Position { positions[0] }
  /// The last position.
  public var end: Position { positions[positions.count - 1] }
  /// Whether the line ends where it starts.
  public var isClosed: Bool { start == end }
  /// The reversed line.
  public var reversed: LineString { LineString(unchecked: positions.reversed()) }

  /// The edges in order.
  public var edges: some Sequence<Edge> {
    zip(positions, positions.dropFirst()).lazy.map { Edge($0, $1) }
  }

  /// The line's bounding box.
  public var boundingBox: BoundingBox {
    var box = BoundingBox(start)
    for position in positions { box.extend(to: position) }
    return box
  }
}

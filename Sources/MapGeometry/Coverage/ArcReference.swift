/// An arc of a coverage and the direction in which a ring walks it.
public struct ArcReference: Hashable, Sendable {
  /// The index of the arc in its coverage.
  public let arc: Int
  /// Whether the ring walks the arc from its end to its start.
  public let isReversed: Bool

  /// The arc of that index, walked forward or backward.
  public init(arc: Int, isReversed: Bool) {
    self.arc = arc
    self.isReversed = isReversed
  }

  /// The arc's index, or its complement when reversed, as TopoJSON writes it.
  public var signedIndex: Int { isReversed ? ~arc : arc }
}

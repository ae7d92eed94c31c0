/// Why positions are not a ring.
public enum RingError: Error, Equatable, Sendable {
  /// Fewer than three different positions follow each other.
  case fewerThanThreePositions([Position])
  /// The positions enclose no area, for instance because they go out and back along one line.
  case noArea(Position)
}

extension RingError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .fewerThanThreePositions(let positions):
      "a ring needs at least three different positions, found \(positions.map(\.description))"
    case .noArea(let position):
      "the ring at \(position) encloses no area"
    }
  }
}

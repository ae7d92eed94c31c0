/// Why positions are not a ring.
public enum RingError: Error, Equatable, Sendable {
  /// Fewer than three different positions follow each other.
  case fewerThanThreePositions([Position])
  /// The positions enclose no area, for instance because they go out and back along one line.
  case noArea(Position)
  /// The positions go once around the globe along one parallel, and so around a pole, which is not among them.
  case aroundPole(Position)
}

extension RingError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .fewerThanThreePositions(let positions):
      "a ring needs at least three different positions, found \(positions.map(\.description))"
    case .noArea(let position):
      "the ring at \(position) encloses no area"
    case .aroundPole(let position):
      "the ring at \(position) goes around a pole along one parallel; cut it at the antimeridian and lead it over the"
        + " pole, as in [180,LAT],[180,90],[-180,90],[-180,LAT] (RFC 7946, 3.1.9)"
    }
  }
}

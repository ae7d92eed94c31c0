/// Why positions are not a line string.
public enum LineStringError: Error, Equatable, Sendable {
  /// Fewer than two different positions follow each other.
  case fewerThanTwoPositions([Position])
}

extension LineStringError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .fewerThanTwoPositions(let positions):
      "a line needs at least two different positions, found \(positions.map(\.description))"
    }
  }
}

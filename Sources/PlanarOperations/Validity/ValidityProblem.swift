public import MapGeometry

/// What keeps polygons from being a valid area, and where.
public struct ValidityProblem: Hashable, Sendable {
  /// The rule that is broken, in GEOS's words: `Self-intersection`, `Hole lies outside shell`, `Nested shells`.
  public let reason: String
  /// Where: the grid point nearest to the place GEOS names.
  public let position: Position
}

extension ValidityProblem: CustomStringConvertible {
  /// The reason, then the place in degrees: `Self-intersection at 126.65,45.75`.
  public var description: String { "\(reason) at \(position)" }
}

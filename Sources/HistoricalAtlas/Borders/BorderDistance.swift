public import MapGeometry

/// A border and how far a position lies from it.
public struct BorderDistance: Hashable, Sendable {
  /// The id of the line that drew the border.
  public let line: String
  /// The number of the step that drew it there, counted from 1; nil for lines of the base map.
  public let step: Int?
  /// The geodesic distance in kilometres.
  public let kilometres: Double
  /// How far the true border may lie from the drawn one there, in kilometres.
  public let uncertaintyInKilometres: Double
  /// The region on the other side, for a position outside the map; nil for one inside, which has a region itself.
  public let across: RegionID?

  /// The index of the nearest arc in the coverage.
  package let arc: Int

  /// Whether the position is closer to the border than its uncertainty.
  public var isNear: Bool { kilometres < uncertaintyInKilometres }
}

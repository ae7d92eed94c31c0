public import MapGeometry

/// A delimitation carried out: the line, and for each of its edges the step that drew it.
public struct DelimitedLine: Hashable, Sendable {
  /// The id of the line.
  public let id: String
  /// The line from the first step to the last.
  public let line: LineString
  /// For each edge the number of its step, counted from 1.
  public let steps: [Int]
  /// The liberties that were taken.
  public let adjustments: [Adjustment]
  /// The length of the line in kilometres, each edge a geodesic.
  public let lengthInKilometres: Double
}

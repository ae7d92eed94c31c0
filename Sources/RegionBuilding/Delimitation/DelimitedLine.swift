package import MapGeometry

/// An executed delimitation: the line, and for each of its edges the step that drew it.
public struct DelimitedLine: Hashable, Sendable {
  package let id: String
  package let line: LineString
  /// For each edge the number of its step, counted from 1.
  package let steps: [Int]
  package let adjustments: [Adjustment]
  /// Each edge is a geodesic.
  package let lengthInKilometres: Double
}

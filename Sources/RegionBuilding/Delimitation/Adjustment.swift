package import MapGeometry

/// A liberty that a step took within its tolerance: a gap that was closed, an end that was moved.
public struct Adjustment: Hashable, Sendable {
  package let line: String
  /// The number of the step, counted from 1.
  package let step: Int
  /// What was done, for people.
  package let what: String
  package let position: Position
  package let kilometres: Double
}

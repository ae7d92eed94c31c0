public import MapGeometry

/// A liberty that a step took within its tolerance: a gap that was closed, an end that was moved.
public struct Adjustment: Hashable, Sendable {
  /// The id of the line.
  public let line: String
  /// The number of the step, counted from 1.
  public let step: Int
  /// What was done, for people.
  public let what: String
  /// Where.
  public let position: Position
  /// By how many kilometres.
  public let kilometres: Double
}

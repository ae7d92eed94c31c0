package import MapGeometry

/// A deviation of a step within its tolerance: a closed gap, a moved end.
public struct Adjustment: Hashable, Sendable {
  package let line: String
  /// The number of the step, counted from 1.
  package let step: Int
  /// What was done, as text.
  package let what: String
  package let position: Position
  package let kilometres: Double

  /// The adjustment as a line of a report.
  var text: String { "  step \(step): \(what), \(kilometres.tenths) km at \(position)" }
}

/// A step of a delimitation that cannot be drawn: which line, which step, where, and how far off.
public struct DelimitationError: Error, Equatable, Sendable, CustomStringConvertible {
  package let line: String
  /// The number of the step, counted from 1; nil for the whole line.
  package let step: Int?
  /// What was found and what was expected.
  package let reason: String

  /// The line, the step and the reason.
  public var description: String {
    guard let step else { return "line \(line): \(reason)" }
    return "line \(line), step \(step): \(reason)"
  }
}

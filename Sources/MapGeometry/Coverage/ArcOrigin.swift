/// The line that drew an arc, the step of its delimitation, and how uncertain that step is.
public struct ArcOrigin: Hashable, Sendable {
  /// The id of the line: `manchuria-1907`, `coast`.
  public let line: String
  /// The number of the step in the delimitation, counted from 1; nil for lines of the base map.
  public let step: Int?
  /// How far the true border may lie from the arc, in kilometres.
  public let uncertaintyInKilometres: Double

  /// An origin of these parts.
  public init(line: String, step: Int?, uncertaintyInKilometres: Double) {
    self.line = line
    self.step = step
    self.uncertaintyInKilometres = uncertaintyInKilometres
  }
}

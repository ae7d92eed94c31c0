/// How sure the researchers are of a statement.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// Not in doubt.
  case certain
  /// Likely, with room for doubt.
  case probable
  /// Doubtful.
  case uncertain
  /// Denied by someone whose word counts, then or now.
  case disputed
}

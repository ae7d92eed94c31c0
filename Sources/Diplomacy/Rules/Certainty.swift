/// How certain a statement is.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// Not in doubt.
  case certain
  /// Likely, with room for doubt.
  case probable
  /// Doubtful.
  case uncertain
  /// Denied by an authority, then or now.
  case disputed
}

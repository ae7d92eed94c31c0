/// How much of the region a claim covers.
public enum Control: String, Hashable, Sendable, CaseIterable {
  /// All of it.
  case whole
  /// A part of the region or of the matter, or toward one outside power only.
  case part
  /// The source says that nobody led.
  case disputed
  /// A sphere was agreed, but no line reaches here.
  case undelimited
}

/// What keeps a claim from simply leading.
public enum Control: String, Hashable, Sendable, CaseIterable {
  /// Nothing.
  case whole
  /// The source says that nobody led.
  case disputed
  /// A sphere was agreed, but no line reaches here.
  case undelimited
}

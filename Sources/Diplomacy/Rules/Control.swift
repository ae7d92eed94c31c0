/// What keeps a claim from simply leading.
public enum Control: String, Hashable, Sendable, CaseIterable {
  /// Nothing.
  case whole
  /// Another power held the same ground by a tenure of the same rank, as the sources say.
  case contested
  /// The source says that nobody led.
  case disputed
  /// A sphere was agreed, but no line reaches here.
  case undelimited
}

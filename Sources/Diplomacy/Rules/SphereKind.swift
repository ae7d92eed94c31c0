/// What a sphere was a sphere of.
public enum SphereKind: String, Hashable, Sendable, CaseIterable {
  /// No railway or telegraph concessions sought by the other side.
  case railwaysTelegraphs = "railways-telegraphs"
  /// Special interests, in the words of the conventions after 1907.
  case specialInterests = "special-interests"
}

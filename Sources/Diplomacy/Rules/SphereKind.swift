/// What a sphere was a sphere of.
public enum SphereKind: String, Hashable, Sendable, CaseIterable {
  /// No railway or telegraph concessions sought by the other side.
  case railwaysTelegraphs = "railways-telegraphs"
  /// No railway concessions sought by the other side.
  case railways
  /// Ground that its sovereign promised to cede or lease to nobody else.
  case nonAlienation = "non-alienation"
  /// Special interests, in the words of the conventions after 1907.
  case specialInterests = "special-interests"
}

/// What a title is based on.
public enum Layer: String, Hashable, Sendable, CaseIterable {
  /// The general title of an empire or a republic to all its lands.
  case general
  /// An act for this region.
  case own
}

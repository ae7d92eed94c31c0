/// The pattern of an overlay, in the order of the legend.
public enum OverlayPattern: String, Hashable, Sendable, CaseIterable {
  /// A strong tint.
  case solid
  /// Narrow hatches.
  case dense
  /// Narrow hatches that cross.
  case crossed
  /// Pairs of hatches.
  case paired
  /// Wide hatches.
  case hatch
  /// Wide hatches, every other one dotted.
  case secret
  /// Wide hatches in dashes.
  case broken
  /// Very wide hatches.
  case sparse
  /// Dots.
  case dots
  /// Stripes of several inks.
  case contested
}

/// What is drawn over the tint of who leads: how a power holds ground by more than title.
public struct MapOverlay: Hashable, Sendable {
  /// How it is drawn over the tint of the ground.
  public let pattern: OverlayPattern
  /// The powers whose inks it uses: one, or several for ``OverlayPattern/contested`` and
  /// ``OverlayPattern/broken``, in this order.
  public let powers: [String]

  /// The whole ground in a strong tint of the power.
  public static func solid(power: String) -> MapOverlay { MapOverlay(pattern: .solid, powers: [power]) }
  /// Narrow hatches in the power's ink.
  public static func dense(power: String) -> MapOverlay { MapOverlay(pattern: .dense, powers: [power]) }
  /// Narrow hatches that cross, in the power's ink.
  public static func crossed(power: String) -> MapOverlay { MapOverlay(pattern: .crossed, powers: [power]) }
  /// Pairs of hatches in the power's ink.
  public static func paired(power: String) -> MapOverlay { MapOverlay(pattern: .paired, powers: [power]) }
  /// Wide hatches in the power's ink.
  public static func hatch(power: String) -> MapOverlay { MapOverlay(pattern: .hatch, powers: [power]) }
  /// Wide hatches in the power's ink, every other one dotted: a sphere that is secret.
  public static func secret(power: String) -> MapOverlay { MapOverlay(pattern: .secret, powers: [power]) }
  /// Wide hatches in the power's ink, broken into dashes: a sphere without a limit here.
  public static func broken(power: String) -> MapOverlay { .broken(powers: [power]) }
  /// The same in the inks of several powers.
  public static func broken(powers: [String]) -> MapOverlay { MapOverlay(pattern: .broken, powers: powers) }
  /// Very wide hatches in the power's ink.
  public static func sparse(power: String) -> MapOverlay { MapOverlay(pattern: .sparse, powers: [power]) }
  /// Dots in the power's ink.
  public static func dots(power: String) -> MapOverlay { MapOverlay(pattern: .dots, powers: [power]) }
  /// Bands in the colours of the powers that contend, in this order, over all of the ground.
  public static func contested(powers: [String]) -> MapOverlay {
    MapOverlay(pattern: .contested, powers: powers)
  }

  /// The power whose strong tint hides that of the ground; nil when the ground's own can be seen.
  var solidPower: String? { pattern == .solid ? powers.first : nil }
}

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
  /// Bands of several colours.
  case contested
}

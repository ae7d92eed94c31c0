/// What lies over the tint of a region: how a power other than the sovereign, or the sovereign more firmly, has it.
public enum MapOverlay: Hashable, Sendable {
  /// The whole ground in a strong tint of the power.
  case solid(power: String)
  /// Narrow hatches in the power's ink.
  case dense(power: String)
  /// Wide hatches in the power's ink.
  case hatch(power: String)
  /// Wide hatches in the power's ink, broken into dashes: a sphere without a limit here.
  case broken(power: String)
  /// Dots in the power's ink.
  case dots(power: String)
  /// Stripes in the inks of the powers that contend, in this order.
  case contested(powers: [String])

  /// The powers whose inks are used.
  public var powers: [String] {
    switch self {
    case .solid(let power), .dense(let power), .hatch(let power), .broken(let power), .dots(let power):
      [power]
    case .contested(let powers): powers
    }
  }

  /// The word for the pattern, as ids and the legend's order have it.
  public var pattern: OverlayPattern {
    switch self {
    case .solid: .solid
    case .dense: .dense
    case .hatch: .hatch
    case .broken: .broken
    case .dots: .dots
    case .contested: .contested
    }
  }
}

/// The pattern of an overlay, in the order of the legend.
public enum OverlayPattern: String, Hashable, Sendable, CaseIterable {
  /// A strong tint.
  case solid
  /// Narrow hatches.
  case dense
  /// Wide hatches.
  case hatch
  /// Wide hatches in dashes.
  case broken
  /// Dots.
  case dots
  /// Stripes of several inks.
  case contested
}

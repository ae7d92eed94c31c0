/// How a power looks on every sheet: its ink for hatches and overlays, and the slope of its hatches.
public struct PowerStyle: Hashable, Sendable {
  /// The power's id: `japan`.
  public let power: String
  /// The strong colour of lines and dots.
  public var ink: Colour
  /// The direction of the hatching, so that powers are distinct without colour.
  public var slope: HatchSlope

  /// A style of these parts.
  public init(power: String, ink: Colour, slope: HatchSlope) {
    self.power = power
    self.ink = ink
    self.slope = slope
  }
}

/// The direction of a hatching.
public enum HatchSlope: String, Hashable, Sendable, CaseIterable {
  /// From the lower left to the upper right.
  case rising
  /// From the upper left to the lower right.
  case falling
  /// Level.
  case level
  /// Upright.
  case upright
}

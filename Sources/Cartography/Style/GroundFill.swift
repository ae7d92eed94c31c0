/// How ground is filled, on a map, in a bar of a chart and in a sample of a legend: the tint of who leads, and over it
/// how.
public struct GroundFill: Hashable, Sendable {
  /// The power whose tint is the ground; nil for ground that nobody leads.
  public var power: String?
  /// What is drawn over the ground.
  public var overlay: MapOverlay?

  /// A ground and what is drawn over it.
  public init(power: String? = nil, overlay: MapOverlay? = nil) {
    self.power = power
    self.overlay = overlay
  }

  /// The fill of nobody's ground.
  public static let empty = GroundFill()

  /// An overlay over the tint of its first power, or of nobody where several contend.
  public static func over(_ overlay: MapOverlay) -> GroundFill {
    GroundFill(power: overlay.pattern == .contested ? nil : overlay.powers.first, overlay: overlay)
  }

  /// The powers whose inks it uses.
  var powers: [String] { (power.map { [$0] } ?? []) + (overlay?.powers ?? []) }

  /// The position of how it is held in a legend: a title alone first, then the patterns in their order.
  package var rank: Int {
    overlay.flatMap { OverlayPattern.allCases.firstIndex(of: $0.pattern) }.map { $0 + 1 } ?? 0
  }
}

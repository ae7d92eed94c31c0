/// The colours of a power on a sheet.
public struct PowerColours: Hashable, Sendable {
  /// The colour of hatches and dots.
  public let ink: Colour
  /// The colour of ground under the power's sovereignty.
  public let tint: Colour
  /// The colour of ground wholly covered by the power.
  public let solid: Colour
  /// The colour of the power's railways.
  public let railway: Colour
}

extension MapStyle {
  /// The colour of the names of seas, lakes and rivers.
  public var waterName: Colour { water.mixed(0.75, with: ink) }
  /// The colour of the names of land that is no region.
  public var landName: Colour { quietInk.mixed(0.72, with: land) }

  /// The colours of powers, those without a colour of their own included; in the order of their ids.
  public func colours(of powers: Set<String>) -> [(power: String, colours: PowerColours)] {
    let palette = PowerPalette(style: self, powers: powers)
    return powers.sorted().map { power in
      let colours = PowerColours(
        ink: palette.ink(power),
        tint: palette.tint(power),
        solid: palette.solid(power),
        railway: palette.railway(power)
      )
      return (power, colours)
    }
  }

  /// SVG patterns for overlays, with their ids in the order of the overlays; a solid overlay has none.
  ///
  /// - Parameters:
  ///   - overlays: The overlays.
  ///   - unit: What a measure for a sheet of 1200 pixels is multiplied by.
  ///   - ink: The paint of a power, as an attribute has it.
  public func patterns(
    of overlays: [MapOverlay],
    unit: Double,
    ink: @escaping (String) -> String
  ) -> (ids: [String?], definitions: String) {
    let palette = PowerPalette(style: self, powers: Set(overlays.flatMap(\.powers)))
    let patterns = OverlayPatterns(palette: palette, unit: unit, ink: ink)
    var svg = SVGWriter()
    patterns.write(overlays, to: &svg)
    return (overlays.map { $0.pattern == .solid ? nil : patterns.id($0) }, svg.text)
  }
}

/// The SVG patterns of overlays: tiles of whole pixels, so that no seam shows between them.
struct OverlayPatterns {
  private let palette: PowerPalette
  private let unit: Double

  private let ink: (String) -> String

  /// The side of a tile with two dots, and the radius of one, on a sheet of 1200 pixels.
  static let dotTile = 8.0
  static let dotRadius = 1.2

  /// Patterns in the palette's inks, or in other paints.
  init(palette: PowerPalette, unit: Double, ink: ((String) -> String)? = nil) {
    self.palette = palette
    self.unit = unit
    self.ink = ink ?? { palette.ink($0).description }
  }

  /// The id of an overlay's pattern, from the pattern and the places of its powers in the palette.
  func id(_ overlay: MapOverlay) -> String {
    ([overlay.pattern.rawValue] + overlay.powers.map { "p\(palette.rank($0))" }).joined(separator: "-")
  }

  /// Writes the patterns that the overlays need, each once; a solid overlay needs none.
  func write(_ overlays: [MapOverlay], to svg: inout SVGWriter) {
    var written: Set<String> = []
    for overlay in overlays where overlay.pattern != .solid && written.insert(id(overlay)).inserted {
      if overlay.pattern == .dots {
        writeDots(overlay, to: &svg)
      } else {
        writeHatch(overlay, HatchTile(overlay, palette, unit), to: &svg)
      }
    }
  }

  private func writeHatch(_ overlay: MapOverlay, _ tile: HatchTile, to svg: inout SVGWriter) {
    write(overlay, tile.size, to: &svg) { svg in
      for line in tile.lines {
        svg.element(
          "path",
          [
            "d": line.path, "fill": "none", "stroke": ink(line.power),
            "stroke-width": PixelNumber.text(line.width),
          ],
          more: line.dashes.isEmpty
            ? [] : [("stroke-dasharray", line.dashes.map(PixelNumber.text).joined(separator: " "))]
        )
      }
    }
  }

  private func writeDots(_ overlay: MapOverlay, to svg: inout SVGWriter) {
    let size = max(4, (Self.dotTile * unit).rounded())
    write(overlay, size, to: &svg) { svg in
      for (place, power) in zip([size / 4, size * 3 / 4], overlay.powers + overlay.powers) {
        let middle = PixelNumber.text(place)
        svg.element(
          "circle",
          ["cx": middle, "cy": middle, "r": PixelNumber.text(Self.dotRadius * unit), "fill": ink(power)]
        )
      }
    }
  }

  private func write(
    _ overlay: MapOverlay,
    _ size: Double,
    to svg: inout SVGWriter,
    _ content: (inout SVGWriter) -> Void
  ) {
    let side = PixelNumber.text(size)
    svg.element(
      "pattern",
      ["id": id(overlay), "patternUnits": "userSpaceOnUse", "width": side, "height": side],
      content
    )
  }
}

extension MapStyle {
  /// SVG patterns for overlays, with their ids in the order of the overlays; a solid overlay has none.
  ///
  /// - Parameters:
  ///   - overlays: The overlays.
  ///   - unit: The factor for measures of a sheet of 1200 pixels.
  ///   - ink: The paint of a power, as an attribute has it.
  package func patterns(
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

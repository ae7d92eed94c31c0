/// The SVG patterns of overlays: tiles of whole pixels, so that no seam shows between them.
struct OverlayPatterns {
  private let palette: PowerPalette
  private let unit: Double

  /// The paint of a power's lines, and of its bands.
  private let paint: (_ power: String, _ isBand: Bool) -> String

  /// The side of a tile with two dots, and the radius of one, on a sheet of 1200 pixels.
  static let dotTile = 8.0
  static let dotRadius = 1.2

  /// Patterns in the palette's colours, or in other paints.
  init(palette: PowerPalette, unit: Double, paint: ((String, Bool) -> String)? = nil) {
    self.palette = palette
    self.unit = unit
    self.paint =
      paint ?? { power, isBand in
        (isBand ? palette.band(power) : palette.ink(power)).description
      }
  }

  /// The id of an overlay's pattern, from the pattern and the places of its powers in the palette.
  func id(_ overlay: MapOverlay) -> String {
    ([overlay.pattern.rawValue] + overlay.powers.map { "p\(palette.rank($0))" }).joined(separator: "-")
  }

  /// The paint of what is drawn over the ground of a fill; nil for nothing.
  func paint(over fill: GroundFill) -> String? {
    guard let overlay = fill.overlay, overlay.solidPower == nil else { return nil }
    return "url(#\(id(overlay)))"
  }

  /// Writes a rectangle in a fill, over another colour where nobody leads.
  func write(
    _ fill: GroundFill,
    in box: PixelBox,
    over land: Colour,
    _ rim: [(String, String)],
    to svg: inout SVGWriter
  ) {
    svg.rectangle(box, [("fill", (palette.ground(fill) ?? land).description)] + rim)
    if let paint = paint(over: fill) { svg.rectangle(box, [("fill", paint)] + rim) }
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
            "d": line.path, "fill": "none", "stroke": paint(line.power, line.isBand),
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
          [
            "cx": middle, "cy": middle, "r": PixelNumber.text(Self.dotRadius * unit),
            "fill": paint(power, false),
          ]
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
  ///   - paint: The paint of a power's lines or bands, as an attribute has it.
  package func patterns(
    of overlays: [MapOverlay],
    unit: Double,
    paint: @escaping (_ power: String, _ isBand: Bool) -> String
  ) -> (ids: [String?], definitions: String) {
    let palette = PowerPalette(style: self, powers: Set(overlays.flatMap(\.powers)))
    let patterns = OverlayPatterns(palette: palette, unit: unit, paint: paint)
    var svg = SVGWriter()
    patterns.write(overlays, to: &svg)
    return (overlays.map { $0.pattern == .solid ? nil : patterns.id($0) }, svg.text)
  }
}

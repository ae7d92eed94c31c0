/// The SVG patterns of overlays: tiles of whole pixels, so that no seam shows between them.
struct OverlayPatterns {
  private let palette: PowerPalette
  private let unit: Double

  private let ink: (String) -> String

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
      switch overlay {
      case .solid: break
      case .dense(let power):
        lines([power], slope: palette.slope(power), gap: 3.4, width: 1.15, overlay, &svg)
      case .hatch(let power):
        lines([power], slope: palette.slope(power), gap: 6.5, width: 1.15, overlay, &svg)
      case .broken(let power):
        lines([power], slope: palette.slope(power), gap: 6.5, width: 1.15, isBroken: true, overlay, &svg)
      case .contested(let powers): lines(powers, slope: .rising, gap: 4.5, width: 1.7, overlay, &svg)
      case .dots(let power): dots(power, overlay, &svg)
      }
    }
  }

  private func lines(
    _ powers: [String],
    slope: HatchSlope,
    gap: Double,
    width: Double,
    isBroken: Bool = false,
    _ overlay: MapOverlay,
    _ svg: inout SVGWriter
  ) {
    let isOblique = slope == .rising || slope == .falling
    let stretch = isOblique ? 2.0.squareRoot() : 1
    let size = max(3, (gap * unit * Double(max(1, powers.count)) * stretch).rounded())
    tile(overlay, size, &svg) { svg in
      for (index, power) in powers.enumerated() {
        let middle = size * (Double(index) + 0.5) / Double(powers.count)
        let data = [-size, 0, size].map { path(slope, at: middle + (isOblique ? $0 : 0), size) }
        // Dashes repeat once a tile, so that they meet over its edges.
        let (dash, gap) = (size * stretch * 0.55, size * stretch * 0.45)
        let dashes = "\(PixelNumber.text(dash)) \(PixelNumber.text(gap))"
        svg.element(
          "path",
          [
            "d": isOblique ? data.joined() : data[0], "fill": "none",
            "stroke": ink(power),
            "stroke-width": PixelNumber.text(width * unit),
          ],
          more: isBroken ? [("stroke-dasharray", dashes)] : []
        )
      }
    }
  }

  private func path(_ slope: HatchSlope, at middle: Double, _ size: Double) -> String {
    let points: [Double] =
      switch slope {
      case .rising: [-size, middle + size, 2 * size, middle - 2 * size]
      case .falling: [-size, middle - 2 * size, 2 * size, middle + size]
      case .level: [0, middle, size, middle]
      case .upright: [middle, 0, middle, size]
      }
    let texts = points.map(PixelNumber.text)
    return "M\(texts[0]) \(texts[1])L\(texts[2]) \(texts[3])"
  }

  private func dots(_ power: String, _ overlay: MapOverlay, _ svg: inout SVGWriter) {
    let size = max(4, (8 * unit).rounded())
    tile(overlay, size, &svg) { svg in
      for place in [size / 4, size * 3 / 4] {
        let middle = PixelNumber.text(place)
        let radius = PixelNumber.text(1.2 * unit)
        svg.element(
          "circle",
          ["cx": middle, "cy": middle, "r": radius, "fill": ink(power)]
        )
      }
    }
  }

  private func tile(
    _ overlay: MapOverlay,
    _ size: Double,
    _ svg: inout SVGWriter,
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

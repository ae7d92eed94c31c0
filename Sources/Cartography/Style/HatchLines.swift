/// One set of parallel lines of a hatch, as programs that fill areas with lines need it; in pixels of a sheet
/// 1200 pixels wide.
package struct HatchLines: Hashable, Sendable {
  package let ink: Colour
  package let slope: HatchSlope
  /// The distance of two lines, measured across them.
  package let distance: Double
  /// The offset of the first line, measured across it.
  package let offset: Double
  package let width: Double
  /// Dashes and gaps; empty for solid lines.
  package let dashes: [Double]
}

extension MapStyle {
  /// The lines of an overlay, the same as those of its pattern on a sheet; empty for solid overlays and dots.
  ///
  /// `powers` are all powers of the sheets, so that those without their own colour get the same one
  /// everywhere.
  package func hatches(of overlay: MapOverlay, among powers: Set<String>) -> [HatchLines] {
    guard overlay.pattern != .solid, overlay.pattern != .dots else { return [] }
    let palette = PowerPalette(style: self, powers: powers)
    let tile = HatchTile(overlay, palette, 1)
    return tile.lines.map { line in
      let distance = tile.size / line.slope.stretch
      return HatchLines(
        ink: line.isBand ? palette.band(line.power) : palette.ink(line.power),
        slope: line.slope,
        distance: distance,
        offset: distance * line.share,
        width: line.width,
        dashes: line.dashes
      )
    }
  }

  /// The distance of two dots of a dotted overlay and the radius of one, in pixels of a sheet that is 1200 wide.
  package static var dots: (distance: Double, radius: Double) {
    (OverlayPatterns.dotTile, OverlayPatterns.dotRadius)
  }
}

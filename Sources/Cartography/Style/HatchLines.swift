/// One set of parallel lines of a hatch, as programs that fill areas with lines want it; in pixels of a sheet that
/// is 1200 pixels wide.
package struct HatchLines: Hashable, Sendable {
  package let ink: Colour
  package let slope: HatchSlope
  /// The distance of two lines, measured across them.
  package let distance: Double
  /// How far the first line is moved across its way.
  package let offset: Double
  package let width: Double
  /// Dashes and gaps; none for lines drawn through.
  package let dashes: [Double]
}

extension MapStyle {
  /// The lines of an overlay, the same as those of its pattern on a sheet; none for a solid one and for dots.
  ///
  /// `powers` are all powers of the sheets, so that those without a colour of their own get the same one.
  package func hatches(of overlay: MapOverlay, among powers: Set<String>) -> [HatchLines] {
    guard overlay.pattern != .solid, overlay.pattern != .dots else { return [] }
    let palette = PowerPalette(style: self, powers: powers)
    let tile = HatchTile(overlay, palette, 1)
    return tile.lines.map { line in
      let distance = tile.size / line.slope.stretch
      return HatchLines(
        ink: palette.ink(line.power),
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

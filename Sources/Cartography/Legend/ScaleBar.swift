internal import MapGeometry
internal import Projections

/// A scale bar that is true along one parallel in the middle of the extent.
struct ScaleBar {
  /// The length of the whole bar.
  let kilometres: Double
  /// Its length in the picture.
  let pixels: Double
  /// The latitude at which the bar is true, with its letter: `42° N`.
  let latitude: String

  /// A bar of a round length, at most a fifth of the frame; nil if none fits.
  init?(_ extent: BoundingBox, _ words: MapWords, _ plane: borrowing MapPlane) throws(ProjectionError) {
    let middle = extent.southWest.between(extent.northEast, 0.5)
    let height = Int64(extent.northEast.y) - Int64(extent.southWest.y)
    let rounding: Double = height > 20_000_000 ? 10_000_000 : 100_000
    let y = Int32((Double(middle.y) / rounding).rounded() * rounding)
    let reach = Int32(min(max(height / 20, 1000), 5_000_000))
    guard abs(Int64(middle.x)) + Int64(reach) <= 1_800_000_000 else { return nil }
    guard let west = try? Position(x: middle.x - reach, y: y) else { return nil }
    guard let east = try? Position(x: middle.x + reach, y: y) else { return nil }
    guard let line = try? LineString([west, east]) else { return nil }
    let ends = try plane.pixels(of: [[west, east]])[0]
    let pixelsPerKilometre = ends[0].distance(to: ends[1]) / line.geodesicKilometres
    guard pixelsPerKilometre.isFinite, pixelsPerKilometre > 0 else { return nil }
    let longest = plane.frame.width / 5 / pixelsPerKilometre
    var unit = 0.001
    while unit * 10 <= longest { unit *= 10 }
    let factor = [5.0, 2, 1].first { $0 * unit <= longest } ?? 1
    kilometres = factor * unit
    pixels = kilometres * pixelsPerKilometre
    let letter = y == 0 ? "" : " " + (y > 0 ? words.north : words.south)
    latitude = DecimalDegrees.text(abs(y)) + "°" + letter
  }
}

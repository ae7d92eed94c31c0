internal import Projections

/// How the plane of a projection lies in a picture: `x = centre.x + (X - X₀) × scale`, y likewise downward.
package struct MapWindow: Hashable, Sendable {
  /// Pixels for each metre of the plane.
  package let pixelsPerMetre: Double
  /// The middle of the frame in the picture.
  package let centre: PixelPoint
  /// The metres east of the projection's origin in the middle of the frame.
  package let easting: Double
  /// The metres north of the projection's origin in the middle of the frame.
  package let northing: Double

  /// The place in this window of a place in another one on the same plane.
  package func pixel(_ pixel: PixelPoint, in other: MapWindow) -> PixelPoint {
    self.pixel(other.point(pixel))
  }

  /// The place in the picture of a point of the plane.
  func pixel(_ point: ProjectedPoint) -> PixelPoint {
    PixelPoint(
      x: centre.x + (point.x - easting) * pixelsPerMetre,
      y: centre.y - (point.y - northing) * pixelsPerMetre
    )
  }

  /// The point of the plane at a place in the picture.
  func point(_ pixel: PixelPoint) -> ProjectedPoint {
    ProjectedPoint(
      x: easting + (pixel.x - centre.x) / pixelsPerMetre,
      y: northing - (pixel.y - centre.y) / pixelsPerMetre
    )
  }
}

internal import Projections

/// How the plane of a projection lies in the picture: a scale, and the point that is in the middle.
struct PlaneWindow {
  let pixelsPerMetre: Double
  /// The point of the plane in the middle of the frame.
  let middle: ProjectedPoint
  /// The middle of the frame in the picture.
  let centre: PixelPoint

  /// The place in the picture of a point of the plane.
  func pixel(_ point: ProjectedPoint) -> PixelPoint {
    PixelPoint(
      x: centre.x + (point.x - middle.x) * pixelsPerMetre,
      y: centre.y - (point.y - middle.y) * pixelsPerMetre
    )
  }

  /// The point of the plane at a place in the picture.
  func point(_ pixel: PixelPoint) -> ProjectedPoint {
    ProjectedPoint(
      x: middle.x + (pixel.x - centre.x) / pixelsPerMetre,
      y: middle.y - (pixel.y - centre.y) / pixelsPerMetre
    )
  }
}

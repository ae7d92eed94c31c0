import MapGeometry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Distances near one position on a local plane: accurate to a few per cent within 100 km.
///
/// It decides which place on a line is nearest; the distance is then measured on the ellipsoid.
struct LocalMetric {
  private let origin: Position
  private let shrink: Double

  init(at origin: Position) {
    self.origin = origin
    shrink = cos(origin.latitude * .pi / 180)
  }

  /// The fraction of the edge nearest to the origin, and its distance in degrees of latitude.
  func nearest(on edge: Edge) -> (fraction: Double, distance: Double) {
    let ax = (edge.from.longitude - origin.longitude) * shrink
    let ay = edge.from.latitude - origin.latitude
    let dx = (edge.to.longitude - edge.from.longitude) * shrink
    let dy = edge.to.latitude - edge.from.latitude
    let length = dx * dx + dy * dy
    let fraction = min(1, max(0, -(ax * dx + ay * dy) / length))
    let x = ax + fraction * dx
    let y = ay + fraction * dy
    return (fraction, (x * x + y * y).squareRoot())
  }
}

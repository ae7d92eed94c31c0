internal import MapGeometry

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension MapPlane {
  /// Degrees clockwise from upward to true north in the middle of the frame; nil at a pole or off the globe.
  var north: Double? {
    guard let middle = position(at: frame.centre) else { return nil }
    guard let above = try? Position(x: middle.x, y: middle.y + 1_000_000) else { return nil }
    guard let ends = try? pixels(of: [[middle, above]])[0], ends[0] != ends[1] else { return nil }
    let degrees = atan2(ends[1].x - ends[0].x, ends[0].y - ends[1].y) * 180 / .pi
    return (degrees * 10).rounded() / 10
  }
}

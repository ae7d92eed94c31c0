#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A rectangle of the picture turned about its middle.
public struct TurnedBox: Hashable, Sendable {
  /// The middle.
  public let centre: PixelPoint
  /// The length along the direction to which it is turned, in pixels.
  public let width: Double
  /// The length across that direction, in pixels.
  public let height: Double
  /// Degrees clockwise, as the picture shows it.
  public let degrees: Double

  /// The rectangle of these parts.
  public init(centre: PixelPoint, width: Double, height: Double, degrees: Double = 0) {
    self.centre = centre
    self.width = width
    self.height = height
    self.degrees = degrees
  }

  /// The box along a line from one point to another.
  init(from start: PixelPoint, to end: PixelPoint, height: Double) {
    centre = start.between(end, 0.5)
    width = start.distance(to: end)
    self.height = height
    degrees = atan2(end.y - start.y, end.x - start.x) * 180 / .pi
  }

  /// The four corners.
  public var corners: [PixelPoint] {
    let (x, y) = axes
    return [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)].map { along, across in
      PixelPoint(
        x: centre.x + x.x * width * along + y.x * height * across,
        y: centre.y + x.y * width * along + y.y * height * across
      )
    }
  }

  /// Whether the rectangles share more than an edge: no line along an edge of one parts them.
  public func overlaps(_ other: TurnedBox) -> Bool {
    let reach = (width + height + other.width + other.height) / 2
    guard abs(centre.x - other.centre.x) < reach, abs(centre.y - other.centre.y) < reach else { return false }
    let (mine, theirs) = (corners, other.corners)
    for axis in [axes.0, axes.1, other.axes.0, other.axes.1] {
      let a = mine.map { $0.x * axis.x + $0.y * axis.y }
      let b = theirs.map { $0.x * axis.x + $0.y * axis.y }
      guard let aMin = a.min(), let aMax = a.max(), let bMin = b.min(), let bMax = b.max() else {
        return false
      }
      if aMax <= bMin + 1e-9 || bMax <= aMin + 1e-9 { return false }
    }
    return true
  }

  /// The directions along and across, each of length 1.
  private var axes: (PixelPoint, PixelPoint) {
    let angle = degrees * .pi / 180
    return (PixelPoint(x: cos(angle), y: sin(angle)), PixelPoint(x: -sin(angle), y: cos(angle)))
  }
}

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

  /// Whether the rectangles share more than an edge: no line along an edge separates them.
  public func overlaps(_ other: TurnedBox) -> Bool {
    let reach = (width + height + other.width + other.height) / 2
    guard abs(centre.x - other.centre.x) < reach, abs(centre.y - other.centre.y) < reach else { return false }
    if degrees == 0, other.degrees == 0 {
      return abs(centre.x - other.centre.x) < (width + other.width) / 2 - 1e-9
        && abs(centre.y - other.centre.y) < (height + other.height) / 2 - 1e-9
    }
    let (mine, theirs) = (axes, other.axes)
    return !isParted(from: other, along: mine.0, mine, theirs)
      && !isParted(from: other, along: mine.1, mine, theirs)
      && !isParted(from: other, along: theirs.0, mine, theirs)
      && !isParted(from: other, along: theirs.1, mine, theirs)
  }

  /// Whether the projections of both rectangles on a line in this direction share at most a point.
  private func isParted(
    from other: TurnedBox,
    along axis: PixelPoint,
    _ mine: (PixelPoint, PixelPoint),
    _ theirs: (PixelPoint, PixelPoint)
  ) -> Bool {
    func dot(_ a: PixelPoint) -> Double { a.x * axis.x + a.y * axis.y }
    let reach = width * abs(dot(mine.0)) + height * abs(dot(mine.1))
    let otherReach = other.width * abs(dot(theirs.0)) + other.height * abs(dot(theirs.1))
    let between = PixelPoint(x: other.centre.x - centre.x, y: other.centre.y - centre.y)
    return abs(dot(between)) >= (reach + otherReach) / 2 - 1e-9
  }

  /// The directions along and across, each of length 1.
  private var axes: (PixelPoint, PixelPoint) {
    let angle = degrees * .pi / 180
    return (PixelPoint(x: cos(angle), y: sin(angle)), PixelPoint(x: -sin(angle), y: cos(angle)))
  }
}

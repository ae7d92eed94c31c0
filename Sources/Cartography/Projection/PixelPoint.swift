/// A point of the picture in pixels, x to the right and y down.
public struct PixelPoint: Hashable, Sendable {
  /// Pixels from the left edge.
  public var x: Double
  /// Pixels from the top edge.
  public var y: Double

  /// The point of these coordinates.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  func distance(to other: PixelPoint) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// The point at a share of the way to another one.
  func between(_ other: PixelPoint, _ share: Double) -> PixelPoint {
    PixelPoint(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }
}

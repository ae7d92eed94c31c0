/// An upright rectangle of the picture in pixels; its edges belong to it.
public struct PixelBox: Hashable, Sendable {
  /// The left edge.
  public var left: Double
  /// The top edge; less than the bottom one.
  public var top: Double
  /// The right edge.
  public var right: Double
  /// The bottom edge.
  public var bottom: Double

  /// The rectangle between these edges.
  public init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// The width.
  public var width: Double { right - left }
  /// The height.
  public var height: Double { bottom - top }
  /// The middle.
  public var centre: PixelPoint { PixelPoint(x: (left + right) / 2, y: (top + bottom) / 2) }

  /// Whether the point lies in the rectangle or on its edge.
  public func contains(_ point: PixelPoint) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }

  /// The rectangle with every edge moved outward.
  func grown(by margin: Double) -> PixelBox {
    PixelBox(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }

  /// The rectangle with its middle moved by an offset.
  func moved(by offset: PixelPoint) -> PixelBox {
    PixelBox(left: left + offset.x, top: top + offset.y, right: right + offset.x, bottom: bottom + offset.y)
  }
}

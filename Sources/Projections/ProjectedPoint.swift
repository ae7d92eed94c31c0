/// A point of a projection's plane, in metres.
public struct ProjectedPoint: Hashable, Sendable {
  /// Metres along the plane's first axis, to the east where the projection has one.
  public var x: Double
  /// Metres along the plane's second axis, to the north where the projection has one.
  public var y: Double

  /// The point of these coordinates.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

public import MapGeometry

/// How a delimitation says where a step starts or goes straight to.
public enum Spot: Hashable, Sendable {
  /// A named point of the data set.
  case point(String)
  /// A position.
  case position(Position)
  /// The place on a line nearest to a named point.
  case nearest(on: String, to: String)
  /// The place on a line nearest to a position.
  case closest(on: String, to: Position)
  /// The place where a line meets a meridian (degrees east); the first in the line's own direction.
  case meridian(Double, on: String)
  /// The place where a line meets a parallel (degrees north); the first in the line's own direction.
  case parallel(Double, on: String)
  /// The first place where a line meets another, in its own direction, or the last.
  case crossing(of: String, with: String, isLast: Bool)
}

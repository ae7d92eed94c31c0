public import MapGeometry

/// How a delimitation says where a step along a line ends.
public enum Stop: Hashable, Sendable {
  /// At the place nearest to a named point.
  case point(String)
  /// At the place nearest to a position.
  case position(Position)
  /// Where it first meets a named line or, at a confluence that the base map does not close, comes nearest.
  case line(String)
  /// At a meridian, in degrees east.
  case meridian(Double)
  /// At a parallel, in degrees north.
  case parallel(Double)
  /// At the end of the line, in the direction of the step.
  case end
}

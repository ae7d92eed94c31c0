import MapGeometry

/// What the coordinates are that GEOS is given.
enum CoordinateUnit {
  /// Grid steps as doubles, degrees × 10⁷: whole numbers, for every operation.
  case gridSteps
  /// Degrees, for reading and writing formats.
  case degrees

  /// A position as GEOS is given it.
  @inline(__always)
  func coordinates(_ position: Position) -> (x: Double, y: Double) {
    switch self {
    case .gridSteps: (Double(position.x), Double(position.y))
    case .degrees: (position.longitude, position.latitude)
    }
  }

  /// A position as GEOS gives it back: degrees are snapped, steps must be whole numbers.
  @inline(__always)
  func position(x: Double, y: Double) throws(PositionError) -> Position {
    guard self == .gridSteps, let x = Int32(exactly: x), let y = Int32(exactly: y) else {
      let steps = self == .gridSteps ? Position.stepsPerDegree : 1
      return try Position(longitude: x / steps, latitude: y / steps)
    }
    return try Position(x: x, y: y)
  }
}

public import MapGeometry

/// Why there is no geodesic, or no line along it.
public enum GeodesicError: Error, Equatable, Sendable {
  /// Both ends are the same position, so there is no direction.
  case noLength(Position)
  /// The step is not a number of at least a metre.
  case stepTooSmall(kilometres: Double)
  /// The distance or the azimuth is not a finite number.
  case notFinite(kilometres: Double, azimuth: Double)
  /// The line would jump from 180 degrees east to 180 degrees west.
  case crossesAntimeridian(from: Position, to: Position)
}

extension GeodesicError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .noLength(let position):
      "a geodesic needs two different ends, found \(position) twice"
    case .stepTooSmall(let kilometres):
      "a step along a geodesic is at least 0.001 km, found \(kilometres) km"
    case .notFinite(let kilometres, let azimuth):
      "\(kilometres) km at an azimuth of \(azimuth) degrees lead to no position"
    case .crossesAntimeridian(let from, let to):
      "the geodesic from \(from) to \(to) crosses the meridian of 180 degrees; cut it there"
    }
  }
}

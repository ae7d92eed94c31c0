public import MapGeometry

/// Why polygons cannot be read as an area.
public enum AreaError: Error, Equatable, Sendable {
  /// A ring around the globe, and so around a pole: it does not say which, nor how its ground is drawn
  /// between 180° W and 180° E. `crossing` is where it crosses the antimeridian.
  case aroundPole(isNorth: Bool, crossing: Position)
  /// A ring that goes around the globe and overlaps itself.
  case roundTheGlobe
  /// Rings whose edges meet too often to be repaired.
  case tangled(edges: Int, most: Int)
  /// GEOS refused.
  case planarOperation(PlanarOperationError)
}

extension AreaError {
  /// The result of a GEOS operation, with its error converted.
  static func passingOn<Result>(
    _ operation: () throws(PlanarOperationError) -> Result
  ) throws(AreaError) -> Result {
    do { return try operation() } catch { throw .planarOperation(error) }
  }
}

extension AreaError: CustomStringConvertible {
  /// What was found, and what to do.
  public var description: String {
    switch self {
    case .aroundPole(let isNorth, let crossing):
      let (pole, latitude) = (isNorth ? 90 : -90, DecimalDegrees.text(crossing.y))
      return
        "found a ring around or through a pole, by its latitudes the \(isNorth ? "north" : "south") pole; expected one that is"
        + " cut along the antimeridian and goes over the pole there, as in"
        + " … [180, \(latitude)], [180, \(pole)], [-180, \(pole)], [-180, \(latitude)] … (RFC 7946, 3.1.9)"
    case .roundTheGlobe:
      return
        "found a ring that spans more than 360 degrees of longitude; expected polygons cut along the antimeridian"
        + " (RFC 7946, 3.1.9)"
    case .tangled(let edges, let most):
      return
        "found rings of \(edges) edges that cross each other more than \(most) times; expected the outline of an"
        + " area"
    case .planarOperation(let error): return error.description
    }
  }
}

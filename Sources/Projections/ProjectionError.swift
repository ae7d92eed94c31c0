public import MapGeometry

/// Why a projection does not exist, or why it has no answer for a place.
public enum ProjectionError: Error, Equatable, Sendable {
  /// The extent has no width or no height, so that nothing can be fitted to it.
  case emptyExtent(BoundingBox)
  /// PROJ cannot make a projection from the definition; its function and its message.
  case failed(function: String, definition: String, message: String)
  /// PROJ knows the definition, but it is not a projection to a plane in metres; what it is instead.
  case notAPlaneInMetres(definition: String, found: String)
  /// The first of the positions that has no point in the plane.
  case noPoint(Position, definition: String)
  /// The projection has a seam within the map: along the meridian of the position, or at it.
  case seam(Position, alongMeridian: Bool, definition: String)
  /// A position of the extent would lie outside the frame around it: the projection was not made for it.
  case astray(Position, definition: String)
  /// The first of the points that has no position on the globe.
  case noPosition(ProjectedPoint, definition: String)
}

extension ProjectionError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .emptyExtent(let extent):
      "the extent \(extent.southWest) to \(extent.northEast) has no width or no height"
    case .failed(let function, let definition, let message):
      "\(function): \"\(definition)\" is no projection: \(message)"
    case .notAPlaneInMetres(let definition, let found):
      "\"\(definition)\" is \(found); expected a projection to a plane in metres"
    case .noPoint(let position, let definition):
      "proj_trans_generic: \"\(definition)\" has no point for \(position); choose a projection for this part of the"
        + " globe, or show less with --bbox"
    case .seam(let position, let alongMeridian, let definition):
      "\"\(definition)\" is cut \(alongMeridian ? "along the meridian of \(Self.meridian(position))" : "at \(position)"),"
        + " within the map: what crosses the seam would be drawn across the whole sheet; choose a projection that"
        + " is cut elsewhere, as by another +lon_0, or show less with --bbox"
    case .astray(let position, let definition):
      "\"\(definition)\" does not keep together what is to be shown: \(position) would lie outside the map around it;"
        + " choose a projection for this part of the globe, or show less with --bbox"
    case .noPosition(let point, let definition):
      "proj_trans_generic: \"\(definition)\" has no position for \(point.x) m, \(point.y) m"
    }
  }
  /// `100.0 E`
  private static func meridian(_ position: Position) -> String {
    "\(abs(position.longitude)) \(position.longitude < 0 ? "W" : "E")"
  }
}

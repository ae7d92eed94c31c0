internal import CPROJ
public import MapGeometry

extension Position {
  /// The geodesic distance to another position in kilometres; 0 to itself.
  public func geodesicKilometres(to other: Position) -> Double {
    (try? Geodesic(from: self, to: other).kilometres) ?? 0
  }

  /// The position at a distance along a geodesic from here, snapped to the grid.
  ///
  /// The azimuth is in degrees clockwise from north. A negative distance goes backward.
  public func moved(kilometres: Double, azimuth: Double) throws(GeodesicError) -> Position {
    var reached = (latitude: 0.0, longitude: 0.0)
    WGS84.withEllipsoid { ellipsoid in
      unsafe geod_direct(
        &ellipsoid,
        latitude,
        longitude,
        azimuth,
        kilometres * 1000,
        &reached.latitude,
        &reached.longitude,
        nil
      )
    }
    guard let position = try? Position(longitude: reached.longitude, latitude: reached.latitude) else {
      throw .notFinite(kilometres: kilometres, azimuth: azimuth)
    }
    return position
  }
}

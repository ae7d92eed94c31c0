internal import CPROJ
public import MapGeometry

extension LineString {
  /// The length on the ellipsoid in kilometres.
  ///
  /// The edges are straight in longitude and latitude and are followed as such, in steps of at most 0.1 degree;
  /// an edge along a parallel is as long as the parallel, not as the geodesic between its ends.
  public var geodesicKilometres: Double {
    WGS84.withEllipsoid { ellipsoid in
      var line = geod_polygon()
      unsafe geod_polygon_init(&line, 1)
      for edge in edges {
        for point in GeodesicSteps(edge) {
          unsafe geod_polygon_addpoint(&ellipsoid, &line, point.latitude, point.longitude)
        }
      }
      unsafe geod_polygon_addpoint(&ellipsoid, &line, end.latitude, end.longitude)
      var metres = 0.0
      unsafe geod_polygon_compute(&ellipsoid, &line, 0, 1, nil, &metres)
      return metres / 1000
    }
  }
}

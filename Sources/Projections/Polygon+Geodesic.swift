internal import CPROJ
public import MapGeometry

extension Polygon {
  /// The area on the ellipsoid in square kilometres, holes subtracted.
  ///
  /// The edges are straight in longitude and latitude and are followed as such, in steps of at most 0.1 degree.
  /// Sums of the areas of a coverage's faces therefore agree with the area of the whole.
  public var geodesicSquareKilometres: Double {
    holes.reduce(outer.geodesicSquareKilometres) { $0 - $1.geodesicSquareKilometres }
  }
}

extension Ring {
  /// The area within the ring on the ellipsoid in square kilometres, whatever the direction of the ring.
  public var geodesicSquareKilometres: Double {
    WGS84.withEllipsoid { ellipsoid in
      var polygon = geod_polygon()
      unsafe geod_polygon_init(&polygon, 0)
      for edge in edges {
        for point in GeodesicSteps(edge) {
          unsafe geod_polygon_addpoint(&ellipsoid, &polygon, point.latitude, point.longitude)
        }
      }
      var squareMetres = 0.0
      unsafe geod_polygon_compute(&ellipsoid, &polygon, 0, 1, &squareMetres, nil)
      return abs(squareMetres) / 1_000_000
    }
  }
}

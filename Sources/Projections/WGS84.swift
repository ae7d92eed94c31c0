internal import CPROJ

/// The ellipsoid of WGS 84 as the geodesic routines of PROJ take it.
enum WGS84 {
  /// Lends the ellipsoid for one computation; making it takes a fraction of a microsecond.
  static func withEllipsoid<Result>(_ body: (inout geod_geodesic) -> Result) -> Result {
    var ellipsoid = geod_geodesic()
    unsafe geod_init(&ellipsoid, 6_378_137, 1 / 298.257223563)
    return body(&ellipsoid)
  }
}

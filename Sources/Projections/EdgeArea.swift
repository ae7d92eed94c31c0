internal import CPROJ

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The area between an edge and the equator, as ``MapGeometry/Polygon/geodesicSquareKilometres`` follows the edge: by
/// geodesics, in steps of at most 0.1 degree.
///
/// A step of that length needs no general geodesic: the area under the straight line in longitude and latitude is a
/// closed integral, and the sliver between this line and the geodesic is the first term of a series whose next is a
/// millionth of it. So it takes some 40 ns in place of 1.5 µs; PROJ computes the steps near the poles, where the series
/// fails, and is the oracle in the tests.
package enum EdgeArea {
  private static let semiMajor = 6378.137
  private static let flattening = 1 / 298.257223563
  private static let eccentricity2 = flattening * (2 - flattening)
  private static let radian = Double.pi / 180
  /// Beyond this latitude PROJ computes each step.
  private static let greatestLatitude = 80.0

  /// The square kilometres south of an edge down to the equator, negative where the edge runs west or lies south of it.
  ///
  /// The sum over a counter-clockwise ring is the negative of its area. Degrees; they need not be on the grid.
  package static func squareKilometres(
    from a: (longitude: Double, latitude: Double),
    to b: (longitude: Double, latitude: Double)
  ) -> Double {
    let (dx, dy) = (b.longitude - a.longitude, b.latitude - a.latitude)
    guard dx != 0 else { return 0 }
    let longest = max(abs(dx), abs(dy))
    // The grid has seven decimals.
    let count = longest <= 0.1 ? 1 : ((longest * 1e7).rounded() / 1e6).rounded(.up)
    let isNearPole = max(abs(a.latitude), abs(b.latitude)) > greatestLatitude
    var sum = 0.0
    var latitude = a.latitude
    for step in 1...Int(count) {
      let next = step == Int(count) ? b.latitude : a.latitude + dy * Double(step) / count
      sum += isNearPole ? polar(dx / count, latitude, next) : plain(dx / count, latitude, next)
      latitude = next
    }
    return sum
  }

  /// A step that is not near a pole.
  @inline(__always)
  private static func plain(_ degrees: Double, _ south: Double, _ north: Double) -> Double {
    let width = degrees * radian
    let middle = (south + north) / 2 * radian
    let height = (north - south) * radian
    // The points of Gauss's rule of two points, exact to the third degree.
    let offset = height * 0.288675134594812882
    let sine = sin(middle)
    let cosine = (1 - sine * sine).squareRoot()
    let half = offset * offset
    // The sines of both points by the sine of their middle: the offset is below a thousandth.
    let even = sine * (1 - half / 2 + half * half / 24)
    let odd = cosine * offset * (1 - half / 6)
    let under = (zone(even + odd) + zone(even - odd)) / 2
    // The geodesic bends to the pole from the straight line.
    let w = 1 - eccentricity2 * sine * sine
    let n = semiMajor / w.squareRoot()
    let m = n * (1 - eccentricity2) / w
    let bend =
      n * cosine * sine / m * width * width
      + (2 * m / n * sine / cosine + 3 * eccentricity2 * sine * cosine / w) * height * height
    return width * (under + bend * m * n * cosine / 12)
  }

  /// The area from the equator to a latitude of that sine, for a radian of longitude.
  @inline(__always)
  private static func zone(_ sine: Double) -> Double {
    let s = eccentricity2 * sine * sine
    // (k + 1) / (2 k + 1) are the coefficients of the series.
    let series = 1 + s * (2.0 / 3 + s * (3.0 / 5 + s * (4.0 / 7 + s * (5.0 / 9 + s * 6 / 11))))
    return semiMajor * semiMajor * (1 - eccentricity2) * sine * series
  }

  /// A step near a pole.
  private static func polar(_ degrees: Double, _ south: Double, _ north: Double) -> Double {
    // Along a pole there is no geodesic.
    if abs(south) == 90, abs(north) == 90 { return degrees * radian * zone(south > 0 ? 1 : -1) }
    return WGS84.withEllipsoid { ellipsoid in
      var squareMetres = 0.0
      _ = unsafe geod_geninverse(
        &ellipsoid,
        south,
        0,
        north,
        degrees,
        nil,
        nil,
        nil,
        nil,
        nil,
        nil,
        &squareMetres
      )
      return squareMetres / 1_000_000
    }
  }
}

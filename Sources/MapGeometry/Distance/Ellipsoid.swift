#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The WGS 84 ellipsoid; angles in radians, lengths in metres.
package enum Ellipsoid {
  static let equatorialRadius = 6_378_137.0
  /// The flattening.
  static let flattening = 1 / 298.257223563
  static let polarRadius = equatorialRadius * (1 - flattening)
  /// The radius of curvature at the poles, where it is greatest.
  static let greatestRadius = equatorialRadius / (1 - flattening)
  /// An upper bound of distances, in kilometres: half of a meridian.
  package static let greatestDistance = 20_004.0
  /// An upper bound of areas, in square kilometres: the whole surface.
  package static let wholeArea = 510_065_622.0
  static let eccentricitySquared = flattening * (2 - flattening)

  /// The length of the geodesic between two points, to less than a millimetre.
  static func distance(_ a: (latitude: Double, longitude: Double), _ b: (latitude: Double, longitude: Double))
    -> Double
  {
    if let distance = inverse(a, b) { return distance }
    // Nearly antipodal: the shortest way through a point a quarter of the globe away, which every way passes.
    var best = (azimuth: 0.0, distance: Double.infinity)
    let step = Double.pi / 36
    for index in 0..<72 {
      let distance = distance(a, b, startingTowards: Double(index) * step)
      if distance < best.distance { best = (Double(index) * step, distance) }
    }
    let azimuth = leastArgument(in: best.azimuth - step...best.azimuth + step, to: 1e-7) {
      distance(a, b, startingTowards: $0)
    }
    return min(best.distance, distance(a, b, startingTowards: azimuth))
  }

  private static func distance(
    _ a: (latitude: Double, longitude: Double),
    _ b: (latitude: Double, longitude: Double),
    startingTowards azimuth: Double
  ) -> Double {
    let sine = cos(a.latitude) * cos(azimuth)
    let east = atan2(sin(azimuth) * cos(a.latitude), -sin(a.latitude) * sine)
    let middle = (latitude: asin(sine), longitude: a.longitude + east)
    guard let first = inverse(a, middle), let second = inverse(middle, b) else { return .infinity }
    return first + second
  }

  /// T. Vincenty's inverse formula (Survey Review 23, 1975); nil where it does not converge.
  private static func inverse(
    _ a: (latitude: Double, longitude: Double),
    _ b: (latitude: Double, longitude: Double)
  ) -> Double? {
    let from = reduced(a.latitude)
    let to = reduced(b.latitude)
    let difference = remainder(b.longitude - a.longitude, 2 * .pi)
    var lambda = difference
    for _ in 0..<60 {
      let east = to.cosine * sin(lambda)
      let north = from.cosine * to.sine - from.sine * to.cosine * cos(lambda)
      let sineOfArc = (east * east + north * north).squareRoot()
      let cosineOfArc = from.sine * to.sine + from.cosine * to.cosine * cos(lambda)
      if sineOfArc == 0 { return cosineOfArc > 0 ? 0 : nil }
      let arc = atan2(sineOfArc, cosineOfArc)
      let sineOfAzimuth = from.cosine * to.cosine * sin(lambda) / sineOfArc
      let square = 1 - sineOfAzimuth * sineOfAzimuth
      let middle = square > 1e-15 ? cosineOfArc - 2 * from.sine * to.sine / square : 0
      let c = flattening / 16 * square * (4 + flattening * (4 - 3 * square))
      let inner = middle + c * cosineOfArc * (2 * middle * middle - 1)
      let next = difference + (1 - c) * flattening * sineOfAzimuth * (arc + c * sineOfArc * inner)
      guard abs(next) <= .pi else { return nil }
      if abs(next - lambda) < 1e-13 { return length(arc, sineOfArc, cosineOfArc, middle, square) }
      lambda = next
    }
    return nil
  }

  /// The length of an arc of the auxiliary sphere on the ellipsoid.
  private static func length(
    _ arc: Double,
    _ sine: Double,
    _ cosine: Double,
    _ middle: Double,
    _ square: Double
  )
    -> Double
  {
    let u = square * (equatorialRadius * equatorialRadius / (polarRadius * polarRadius) - 1)
    let a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)))
    let b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)))
    let third = b / 6 * middle * (4 * sine * sine - 3) * (4 * middle * middle - 3)
    let correction = b * sine * (middle + b / 4 * (cosine * (2 * middle * middle - 1) - third))
    return polarRadius * a * (arc - correction)
  }

  /// The sine and cosine of the latitude on the auxiliary sphere.
  private static func reduced(_ latitude: Double) -> (sine: Double, cosine: Double) {
    let tangent = (1 - flattening) * tan(latitude)
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    return (tangent * cosine, cosine)
  }
}

/// The minimum of a unimodal function, by golden-section search.
func leastArgument(in range: ClosedRange<Double>, to precision: Double, of function: (Double) -> Double)
  -> Double
{
  let ratio = 0.618033988749895
  var (low, high) = (range.lowerBound, range.upperBound)
  var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
  var (atLeft, atRight) = (function(left), function(right))
  while high - low > precision {
    if atLeft < atRight {
      (high, right, atRight) = (right, left, atLeft)
      left = high - ratio * (high - low)
      atLeft = function(left)
    } else {
      (low, left, atLeft) = (left, right, atRight)
      right = low + ratio * (high - low)
      atRight = function(right)
    }
  }
  return (low + high) / 2
}

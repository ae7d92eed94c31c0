/// A point of the ellipsoid in metres from the centre of the earth.
///
/// The chord distance between two points grows with the geodesic one: at 500 km the two rankings agree to two
/// metres.
struct SpacePoint {
  let x: Double
  let y: Double
  let z: Double

  init(_ position: Position) {
    self.init(longitude: position.longitude, latitude: position.latitude)
  }

  /// The point at a fraction of an edge, which is straight in longitude and latitude.
  init(on edge: Edge, at fraction: Double) {
    let (from, to) = (edge.from, edge.to)
    self.init(
      longitude: from.longitude + fraction * (to.longitude - from.longitude),
      latitude: from.latitude + fraction * (to.latitude - from.latitude)
    )
  }

  private init(longitude: Double, latitude: Double) {
    let sineOfLatitude = sine(degrees: latitude)
    let cosineOfLatitude = cosine(degrees: latitude)
    let square = 1 - Ellipsoid.eccentricitySquared * sineOfLatitude * sineOfLatitude
    let radius = Ellipsoid.equatorialRadius / square.squareRoot()
    x = radius * cosineOfLatitude * cosine(degrees: longitude)
    y = radius * cosineOfLatitude * sine(degrees: longitude)
    z = radius * (1 - Ellipsoid.eccentricitySquared) * sineOfLatitude
  }

  func squaredDistance(to other: SpacePoint) -> Double {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    return dx * dx + dy * dy + dz * dz
  }
}

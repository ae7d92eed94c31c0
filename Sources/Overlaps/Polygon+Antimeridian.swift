import MapGeometry
import PlanarOperations

extension [Polygon] {
  /// The same ground with polygons cut along the antimeridian that go across it.
  ///
  /// A ring that steps from 179° E to 179° W goes 358 degrees the other way round as its numbers have it; nobody
  /// draws that. Such a polygon is moved by half the globe, where the antimeridian is the meridian 0, cut there and
  /// moved back.
  func cutAtAntimeridian() throws(PlanarOperationError) -> (polygons: [Polygon], wasCut: Bool) {
    guard contains(where: \.stepsAcross) else { return (self, false) }
    var result: [Polygon] = []
    for polygon in self {
      guard polygon.stepsAcross else {
        result.append(polygon)
        continue
      }
      guard let moved = polygon.movedByHalfTheGlobe(meridianIsEast: true) else { continue }
      for (west, isEast) in [(-180.0, true), (0.0, false)] {
        guard let box = BoundingBox.hemisphere(from: west) else { continue }
        let parts = try [moved].validityProblem() == nil ? [moved] : [moved].repaired()
        result += try parts.clipped(to: box).compactMap { $0.movedByHalfTheGlobe(meridianIsEast: isEast) }
      }
    }
    return (result, true)
  }
}

extension Polygon {
  /// Whether an edge spans more than half the globe and does not run from one edge of the map to the other.
  fileprivate var stepsAcross: Bool {
    rings.contains { ring in
      ring.edges.contains { edge in
        abs(edge.from.longitude - edge.to.longitude) > 180
          && !(abs(edge.from.longitude) == 180 && abs(edge.to.longitude) == 180)
      }
    }
  }

  /// The polygon turned by 180 degrees of longitude; positions on the meridian 0 come to 180° E or 180° W.
  fileprivate func movedByHalfTheGlobe(meridianIsEast: Bool) -> Polygon? {
    func moved(_ ring: Ring) -> Ring? {
      try? Ring(
        ring.positions.compactMap { position in
          let half = Int32(1_800_000_000)
          let goesEast = position.x < 0 || (position.x == 0 && meridianIsEast)
          return try? Position(x: goesEast ? position.x + half : position.x - half, y: position.y)
        }
      )
    }
    guard let outer = moved(outer) else { return nil }
    return Polygon(outer: outer, holes: holes.compactMap(moved))
  }
}

extension BoundingBox {
  /// Half the globe east of a meridian.
  fileprivate static func hemisphere(from west: Double) -> BoundingBox? {
    guard let a = try? Position(longitude: west, latitude: -90),
      let b = try? Position(longitude: west + 180, latitude: 90)
    else { return nil }
    return BoundingBox(a, b)
  }
}

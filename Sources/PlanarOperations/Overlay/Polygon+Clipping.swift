public import MapGeometry

extension [Polygon] {
  /// The ground of the area in the box; empty if the box has no area.
  public func clipped(to box: BoundingBox) throws(PlanarOperationError) -> [Polygon] {
    guard let ground = box.polygon else { return [] }
    return try intersection(with: [ground])
  }
}

extension BoundingBox {
  /// The ground of the box; nil if it is a position or a line.
  var polygon: Polygon? {
    let west = southWest.x
    let east = northEast.x
    guard let southEast = try? Position(x: east, y: southWest.y),
      let northWest = try? Position(x: west, y: northEast.y),
      let ring = try? Ring([southWest, southEast, northEast, northWest])
    else { return nil }
    return Polygon(outer: ring)
  }
}

import CGEOS
public import MapGeometry

/// An area that is indexed once for many positions; exact, because it is on the grid.
///
/// The first query builds the index; later ones cost O(log n) in the number of edges, about 0.3 microseconds.
/// Used by one thread at a time.
public struct PreparedPolygons: ~Copyable {
  private let prepared: PreparedHandle

  /// Indexes the ground that any of the polygons covers; each must itself be valid.
  public init(_ polygons: [Polygon]) throws(PlanarOperationError) {
    prepared = try PlanarContext.lent { context throws(PlanarOperationError) in
      try PreparedHandle(context.area(of: polygons))
    }
  }

  /// Whether the position lies inside the area or on its border.
  public func intersects(_ position: Position) throws(PlanarOperationError) -> Bool {
    let point = try prepared.context.handle(of: position)
    return try prepared.answer(from: "GEOSPreparedIntersects_r", about: point) {
      unsafe GEOSPreparedIntersects_r($0, $1, $2)
    }
  }

  /// Whether the position lies inside the area and not on its border.
  public func contains(_ position: Position) throws(PlanarOperationError) -> Bool {
    let point = try prepared.context.handle(of: position)
    return try prepared.answer(from: "GEOSPreparedContains_r", about: point) {
      unsafe GEOSPreparedContains_r($0, $1, $2)
    }
  }

  /// Where the position lies: inside, outside or exactly on the border.
  public func side(of position: Position) throws(PlanarOperationError) -> RingSide {
    guard try intersects(position) else { return .outside }
    return try contains(position) ? .inside : .border
  }
}

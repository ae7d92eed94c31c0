public import MapGeometry

extension [Polygon] {
  /// The same area with fewer positions, none farther from the ring it was on than `degrees`.
  ///
  /// No polygon and no hole is lost, and the positions that stay are positions of the rings. Neighbours come
  /// apart when each is simplified by itself: for a coverage simplify its arcs. Cost: O(n log n).
  ///
  /// - Parameter degrees: The distance in degrees, finite and not negative; 0 drops positions on straight lines.
  public func simplified(withinDegrees degrees: Double) throws(PlanarOperationError) -> [Polygon] {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.area(of: self).simplified(withinDegrees: degrees).polygons.inFixedOrder
    }
  }
}

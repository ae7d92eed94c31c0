import CGEOS
public import MapGeometry

extension [LineString] {
  /// The same lines with fewer positions, none farther from the line it was on than `degrees`.
  ///
  /// Line for line in the same order; ends stay where they are, the positions that stay are positions of the
  /// line, and lines that meet in their ends only do not cross afterwards. So the arcs of a coverage are
  /// simplified in one call. Ground thinner than the distance may collapse to two equal lines, and a ring that
  /// lies in a bend of another line may find itself on its other side. Cost: O(n log n), about 0.15 s for
  /// 75 000 vertices.
  ///
  /// - Parameter degrees: The distance in degrees, finite and not negative; 0 drops positions on straight lines.
  public func simplified(withinDegrees degrees: Double) throws(PlanarOperationError) -> [LineString] {
    guard !isEmpty else { return [] }
    return try PlanarContext.lent { context throws(PlanarOperationError) in
      let lines = try context.handle(of: self).simplified(withinDegrees: degrees).lines
      guard lines.count == count else {
        throw PlanarOperationError(
          function: "GEOSTopologyPreserveSimplify_r",
          message: "\(count.counted("line")) became \(lines.count)"
        )
      }
      return lines
    }
  }
}

extension GeometryHandle {
  /// The geometry with fewer positions.
  borrowing func simplified(withinDegrees degrees: Double) throws(PlanarOperationError) -> ShapeReader {
    let function = "GEOSTopologyPreserveSimplify_r"
    guard degrees.isFinite, degrees >= 0 else {
      throw PlanarOperationError(
        function: function,
        message: "distance \(degrees): expected a finite distance that is not negative"
      )
    }
    return try derived(by: function) {
      unsafe GEOSTopologyPreserveSimplify_r($0, $1, degrees * Position.stepsPerDegree)
    }
    .shapes(from: function)
  }
}

import CGEOS
public import MapGeometry

extension Geometry {
  /// The ground within a distance of the shape, measured in degrees as if longitude and latitude were a plane.
  ///
  /// A degree of longitude is shorter on the ground than one of latitude, so this is no distance in
  /// kilometres: project first where that matters. Corners and ends are round; the round parts are inside the
  /// true circle by up to 2 % with 8 segments to the quarter. A negative distance takes that much off an area
  /// and leaves nothing of a line. Fails where the result would leave the globe.
  ///
  /// - Parameters:
  ///   - degrees: The distance in degrees, finite.
  ///   - segments: How many edges stand for a quarter of a circle, at least 1.
  public func buffered(
    byDegrees degrees: Double,
    segmentsToTheQuarter segments: Int = 8
  ) throws(PlanarOperationError) -> [Polygon] {
    let function = "GEOSBuffer_r"
    guard degrees.isFinite, (1...10_000).contains(segments) else {
      let found = "distance \(degrees), \(segments) segments to the quarter"
      throw PlanarOperationError(
        function: function,
        message: "\(found): expected a finite distance and 1 to 10000 segments"
      )
    }
    return try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.area(of: self)
        .derived(by: function) {
          unsafe GEOSBuffer_r($0, $1, degrees * Position.stepsPerDegree, CInt(segments))
        }
        .snappedToGrid()
        .shapes(from: function).polygons.inFixedOrder
    }
  }
}

extension PlanarContext {
  /// A shape inside GEOS; areas are valid.
  fileprivate func area(of geometry: Geometry) throws(PlanarOperationError) -> GeometryHandle {
    switch geometry {
    case .polygon(let polygon): try area(of: [polygon])
    case .multiPolygon(let polygons): try area(of: polygons)
    case .point, .lineString, .multiLineString: try handle(of: geometry, in: .gridSteps)
    }
  }
}

extension GeometryHandle {
  /// The same area with every position on the grid, valid; what is thinner than a step is gone.
  borrowing func snappedToGrid() throws(PlanarOperationError) -> GeometryHandle {
    try derived(by: "GEOSGeom_setPrecision_r") { unsafe GEOSGeom_setPrecision_r($0, $1, 1, 0) }
  }
}

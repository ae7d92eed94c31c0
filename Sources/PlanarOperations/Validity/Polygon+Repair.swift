import CGEOS
public import MapGeometry

extension [Polygon] {
  /// A valid area on the same ground: rings are cut where they cross themselves, holes are taken out of the
  /// polygons, and polygons that overlap or share an edge are united.
  ///
  /// Both sides of a figure-eight ring stay; what encloses nothing is removed. A valid area keeps its ground.
  /// See ``validityProblem()`` for what is wrong. Cost: O(n log n).
  public func repaired() throws(PlanarOperationError) -> [Polygon] {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.handle(of: self).madeValid().snappedToGrid()
        .shapes(from: "GEOSMakeValidWithParams_r").polygons.inFixedOrder
    }
  }
}

extension GeometryHandle {
  /// The geometry repaired ring by ring, without lines and points that rings collapse to.
  fileprivate borrowing func madeValid() throws(PlanarOperationError) -> GeometryHandle {
    let parameters = try unsafe context.pointer(from: "GEOSMakeValidParams_create_r") {
      unsafe GEOSMakeValidParams_create_r($0)
    }
    defer { context.calling { unsafe GEOSMakeValidParams_destroy_r($0, parameters) } }
    return try derived(by: "GEOSMakeValidWithParams_r") { context, geometry in
      _ = unsafe GEOSMakeValidParams_setMethod_r(context, parameters, GEOS_MAKE_VALID_STRUCTURE)
      _ = unsafe GEOSMakeValidParams_setKeepCollapsed_r(context, parameters, 0)
      return unsafe GEOSMakeValidWithParams_r(context, geometry, parameters)
    }
  }

  /// The same area with every position on the grid, valid; parts thinner than a step are removed.
  fileprivate borrowing func snappedToGrid() throws(PlanarOperationError) -> GeometryHandle {
    try derived(by: "GEOSGeom_setPrecision_r") { unsafe GEOSGeom_setPrecision_r($0, $1, 1, 0) }
  }
}

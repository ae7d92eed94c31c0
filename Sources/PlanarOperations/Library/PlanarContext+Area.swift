import CGEOS
import MapGeometry

extension PlanarContext {
  /// The ground of polygons inside GEOS, valid: polygons of the list that overlap or share an edge are
  /// united.
  ///
  /// Fails if one of them is itself invalid, because its ground is then undefined.
  func area(of polygons: [Polygon]) throws(PlanarOperationError) -> GeometryHandle {
    let handle = try handle(of: polygons)
    guard try handle.validityProblem() != nil else { return handle }
    for polygon in polygons {
      guard let problem = try self.handle(of: [polygon]).validityProblem() else { continue }
      throw PlanarOperationError(function: "GEOSisValidDetail_r", message: "\(problem)")
    }
    return try handle.united()
  }

  /// The polygons that an overlay of two areas leaves; lines and points that it leaves are dropped.
  @safe func overlay(
    _ first: [Polygon],
    _ second: [Polygon],
    by name: String,
    _ function: (GEOSContextHandle_t, OpaquePointer, OpaquePointer) -> OpaquePointer?
  ) throws(PlanarOperationError) -> [Polygon] {
    let first = try area(of: first)
    let second = try area(of: second)
    let result = try unsafe first.derived(by: name, with: second, function)
    return try result.shapes(from: name).polygons.inFixedOrder
  }
}

extension GeometryHandle {
  /// The union of everything in the geometry, noded on the grid.
  borrowing func united() throws(PlanarOperationError) -> GeometryHandle {
    try derived(by: "GEOSUnaryUnionPrec_r") { unsafe GEOSUnaryUnionPrec_r($0, $1, 1) }
  }
}

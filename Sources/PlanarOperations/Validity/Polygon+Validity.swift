import CGEOS
import MapFormats
public import MapGeometry

extension [Polygon] {
  /// The first rule of a valid area that the polygons break; nil if they are valid.
  ///
  /// In a valid area no ring crosses or touches itself along an edge, holes lie inside their outer ring, and
  /// no two polygons share more than single positions: neighbours with a common edge are invalid as one area,
  /// though each is valid alone. Cost: O(n log n).
  public func validityProblem() throws(PlanarOperationError) -> ValidityProblem? {
    if isPlain { return nil }
    return try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.handle(of: self).validityProblem()
    }
  }
}

extension GeometryHandle {
  /// The first rule that the geometry, in grid steps, breaks.
  borrowing func validityProblem() throws(PlanarOperationError) -> ValidityProblem? {
    let function = "GEOSisValidDetail_r"
    var reason: UnsafeMutablePointer<CChar>?
    var place: OpaquePointer?
    let isValid = try answer(from: function) { context, geometry in
      unsafe GEOSisValidDetail_r(context, geometry, 0, &reason, &place)
    }
    let words = unsafe reason.map { unsafe String(cString: $0) }
    if let reason = unsafe reason { context.calling { unsafe GEOSFree_r($0, reason) } }
    guard let place = unsafe place else {
      if isValid { return nil }
      throw PlanarOperationError(function: function, message: words ?? "failed without a message")
    }
    let point = unsafe GeometryHandle(owning: place, in: context)
    if isValid { return nil }
    return ValidityProblem(reason: words ?? "", position: try point.nearestPosition(from: function))
  }

  /// The grid point nearest to a point in grid steps.
  private borrowing func nearestPosition(from function: String) throws(PlanarOperationError) -> Position {
    var x = Double.nan
    var y = Double.nan
    _ = calling { unsafe GEOSGeomGetX_r($0, $1, &x) }
    _ = calling { unsafe GEOSGeomGetY_r($0, $1, &y) }
    do {
      return try WellKnownBinary.Unit.gridSteps.position(x: x.rounded(), y: y.rounded())
    } catch {
      throw PlanarOperationError(function: function, message: "\(error)")
    }
  }
}

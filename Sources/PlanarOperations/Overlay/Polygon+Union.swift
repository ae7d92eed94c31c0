import CGEOS
public import MapGeometry

extension [Polygon] {
  /// The ground that any of the polygons covers, as polygons that share no edge.
  ///
  /// The polygons may overlap and touch; each must itself be valid. Cost: O(n log n).
  public func union() throws(PlanarOperationError) -> [Polygon] {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.area(of: self).shapes(from: "GEOSUnaryUnionPrec_r").polygons.inFixedOrder
    }
  }

  /// The ground that either area covers, as polygons that share no edge.
  public func union(with other: [Polygon]) throws(PlanarOperationError) -> [Polygon] {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.overlay(self, other, by: "GEOSUnionPrec_r") { unsafe GEOSUnionPrec_r($0, $1, $2, 1) }
    }
  }
}

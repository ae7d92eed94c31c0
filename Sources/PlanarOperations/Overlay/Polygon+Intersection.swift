import CGEOS
public import MapGeometry

extension [Polygon] {
  /// The ground that both areas cover.
  ///
  /// Empty where they only touch, along a line or in a position. Cost: O(n log n).
  public func intersection(with other: [Polygon]) throws(PlanarOperationError) -> [Polygon] {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.overlay(self, other, by: "GEOSIntersectionPrec_r") {
        unsafe GEOSIntersectionPrec_r($0, $1, $2, 1)
      }
    }
  }
}

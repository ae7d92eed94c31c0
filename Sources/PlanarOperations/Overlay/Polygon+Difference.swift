import CGEOS
public import MapGeometry

extension [Polygon] {
  /// The ground of this area that the other does not cover.
  public func difference(subtracting other: [Polygon]) throws(PlanarOperationError) -> [Polygon] {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.overlay(self, other, by: "GEOSDifferencePrec_r") {
        unsafe GEOSDifferencePrec_r($0, $1, $2, 1)
      }
    }
  }
}

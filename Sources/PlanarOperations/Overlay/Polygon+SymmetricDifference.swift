import CGEOS
public import MapGeometry

extension [Polygon] {
  /// The ground that one of the two areas covers and the other does not; empty exactly when they are the same.
  public func symmetricDifference(with other: [Polygon]) throws(PlanarOperationError) -> [Polygon] {
    try PlanarContext.lent { context throws(PlanarOperationError) in
      try context.overlay(self, other, by: "GEOSSymDifferencePrec_r") {
        unsafe GEOSSymDifferencePrec_r($0, $1, $2, 1)
      }
    }
  }
}

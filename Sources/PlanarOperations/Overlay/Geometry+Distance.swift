import CGEOS
public import MapGeometry

extension Geometry {
  /// The shortest distance between the two shapes in degrees, as if longitude and latitude were a plane.
  ///
  /// Zero when they touch or one lies in the other; nil when one has no positions. For which of two shapes is
  /// nearer on a small map, not for kilometres. Cost: O(n · m) at worst.
  public func distanceInDegrees(to other: Geometry) throws(PlanarOperationError) -> Double? {
    guard boundingBox != nil, other.boundingBox != nil else { return nil }
    return try PlanarContext.lent { context throws(PlanarOperationError) in
      let first = try context.handle(of: self, in: .gridSteps)
      let second = try context.handle(of: other, in: .gridSteps)
      return try first.distance(to: second) / Position.stepsPerDegree
    }
  }
}

extension GeometryHandle {
  /// The shortest distance to another geometry of the same context.
  fileprivate borrowing func distance(
    to other: borrowing GeometryHandle
  ) throws(PlanarOperationError) -> Double {
    var distance = Double.nan
    let succeeded = calling(with: other) { unsafe GEOSDistance_r($0, $1, $2, &distance) }
    guard succeeded == 1 else { throw context.error(in: "GEOSDistance_r") }
    return distance
  }
}

import MapGeometry
import PlanarOperations

extension ReadyPolygons {
  /// The same polygons, each shape a valid area; `remarks` is told what was wrong with those that were not.
  func repaired(_ remarks: inout [BuildRemark]) throws(PlanarOperationError) -> ReadyPolygons {
    var shapes: [Shape] = []
    for shape in self.shapes {
      guard let problem = try shape.polygons.validityProblem() else {
        shapes.append(shape)
        continue
      }
      remarks.append(.repaired(line: line, feature: shape.feature, problem))
      let polygons = try shape.polygons.repaired()
      shapes.append(Shape(feature: shape.feature, face: shape.face, polygons: polygons))
    }
    return ReadyPolygons(
      line: line,
      uncertaintyInKilometres: uncertaintyInKilometres,
      shapes: shapes,
      closingInKilometres: closingInKilometres,
      overlaps: overlaps,
      gaps: gaps
    )
  }
}

import MapGeometry

extension GeoPackageLayer {
  /// The columns besides the fields: the row number and the shape.
  static let ownColumns = ["fid", "geom"]

  /// All inconsistencies among name, fields and features, or with the format.
  static func problems(
    name: String,
    shapeType: ShapeType?,
    fields: [LayerField],
    features: [Feature]
  ) -> [LayerProblem] {
    var problems = nameProblems(name)
    var seen = Set(ownColumns)
    for field in fields where !isPlain(field.name) || !seen.insert(field.name.lowercased()).inserted {
      problems.append(
        LayerProblem(
          .field,
          layer: name,
          field: field.name,
          found: "a field of that name",
          expected: "a name that comes once, is not fid or geom and has no control character"
        )
      )
    }
    return problems + LayerProblem.problems(of: features, fields: fields, shapes: shapeType, layer: name)
  }

  private static func nameProblems(_ name: String) -> [LayerProblem] {
    let lowercased = name.lowercased()
    let isTaken = ["gpkg_", "sqlite_", "rtree_", "layer_styles"].contains { lowercased.hasPrefix($0) }
    guard !isPlain(name) || isTaken else { return [] }
    return [
      LayerProblem(
        .layer,
        layer: name,
        found: "a layer of that name",
        expected: "a name without control characters that does not start with gpkg_, sqlite_ or rtree_"
      )
    ]
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
  }
}

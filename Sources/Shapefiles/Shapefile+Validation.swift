import MapGeometry

extension Shapefile {
  /// Everything in which fields and features do not fit each other.
  static func problems(
    shapeType: ShapeType,
    fields: [ShapefileField],
    features: [Feature]
  ) -> [ShapefileProblem] {
    var problems = namesakes(among: fields)
    var types: [String: ShapefileField.ValueType] = [:]
    for field in fields { types[field.name] = field.type }
    for (record, feature) in features.enumerated() {
      var seen: Set<String> = []
      for property in feature.properties {
        problems += problem(of: property, in: record, types: types, seen: &seen)
      }
      if let geometry = feature.geometry, ShapeType(of: geometry) != shapeType {
        problems.append(
          ShapefileProblem(
            .shape,
            feature: record + 1,
            found: "a \(ShapeType(of: geometry).rawValue)",
            expected: "a \(shapeType.rawValue), as the rest of the layer"
          )
        )
      }
    }
    return problems
  }

  private static func problem(
    of property: Feature.Property,
    in record: Int,
    types: [String: ShapefileField.ValueType],
    seen: inout Set<String>
  ) -> [ShapefileProblem] {
    func problem(found: String, expected: String) -> [ShapefileProblem] {
      [ShapefileProblem(.value, feature: record + 1, field: property.name, found: found, expected: expected)]
    }
    guard seen.insert(property.name).inserted else {
      return problem(found: "the property twice", expected: "each property once")
    }
    guard let type = types[property.name] else {
      return problem(
        found: "a property without a field",
        expected: "a property that the layer has a field for"
      )
    }
    guard type.holds(property.value) else {
      return problem(found: "\(property.value)", expected: "a value of type \(type.rawValue), or null")
    }
    return []
  }

  private static func namesakes(among fields: [ShapefileField]) -> [ShapefileProblem] {
    var seen: Set<String> = []
    var problems: [ShapefileProblem] = []
    for field in fields where !seen.insert(field.name.lowercased()).inserted {
      problems.append(
        ShapefileProblem(
          .field,
          field: field.name,
          found: "two fields of that name",
          expected: "names that differ in more than upper and lower case"
        )
      )
    }
    return problems
  }
}

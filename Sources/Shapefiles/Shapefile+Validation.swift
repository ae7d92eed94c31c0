import MapGeometry

extension Shapefile {
  /// All inconsistencies between fields and features.
  static func problems(
    shapeType: ShapeType,
    fields: [LayerField],
    features: [Feature]
  ) -> [LayerProblem] {
    fields.compactMap { problem(ofName: $0.name) } + namesakes(among: fields)
      + LayerProblem.problems(of: features, fields: fields, shapes: shapeType)
  }

  /// Why a table cannot hold a field of that name; nil for one to ten characters, none of them a control character
  /// and no space at either end.
  static func problem(ofName name: String) -> LayerProblem? {
    func problem(_ found: String, _ expected: String) -> LayerProblem {
      LayerProblem(.field, field: name, found: found, expected: expected)
    }
    let count = name.unicodeScalars.count
    guard (1...10).contains(count) else {
      return problem("a name of \(count.counted("character"))", "a name of 1 to 10 characters")
    }
    let isControlled = name.unicodeScalars.contains { $0.value < 32 || $0.value == 127 }
    guard !isControlled, name.first != " ", name.last != " " else {
      return problem("a name with a control character, or a space at an end", "a name without")
    }
    return nil
  }

  private static func namesakes(among fields: [LayerField]) -> [LayerProblem] {
    var seen: Set<String> = []
    return fields.filter { !seen.insert($0.name.lowercased()).inserted }.map { field in
      LayerProblem(
        .field,
        field: field.name,
        found: "two fields of that name",
        expected: "names that differ in more than upper and lower case"
      )
    }
  }
}

extension LayerProblem {
  /// Everything in which features do not fit the fields of their layer and the kind of its shapes.
  ///
  /// - Parameters:
  ///   - shapes: What every shape is; nil for any.
  ///   - layer: The name of the layer, where a file has several.
  package static func problems(
    of features: [Feature],
    fields: [LayerField],
    shapes: ShapeType?,
    layer: String? = nil
  ) -> [LayerProblem] {
    var problems: [LayerProblem] = []
    let types = Dictionary(fields.map { ($0.name, $0.type) }, uniquingKeysWith: { _, last in last })
    for (index, feature) in features.enumerated() {
      func add(_ kind: Kind, _ field: String?, _ found: String, _ expected: String) {
        let problem = LayerProblem(kind, found: found, expected: expected)
        problems.append(problem.at(layer: layer, feature: index + 1, field: field))
      }
      var seen: Set<String> = []
      for property in feature.properties {
        let (name, value) = (property.name, property.value)
        if !seen.insert(name).inserted {
          add(.value, name, "the property twice", "each property once")
        } else if let type = types[name] {
          if !type.holds(value) {
            add(.value, name, "\(value)", "a value of type \(type.rawValue), or null")
          } else if let (kind, found, expected) = value.objection {
            add(kind, name, found, expected)
          }
        } else {
          add(.value, name, "a property without a field", "a property that the layer has a field for")
        }
      }
      if let shapes, let found = feature.geometry.map(ShapeType.init(of:)), found != shapes {
        add(.shape, nil, "a \(found.rawValue)", "a \(shapes.rawValue), as the rest of the layer")
      }
    }
    return problems
  }
}

extension PropertyValue {
  /// Why no format holds the value; nil for one that is what its case says.
  fileprivate var objection: (LayerProblem.Kind, found: String, expected: String)? {
    switch self {
    case .date(let text) where CalendarDay(text) == nil:
      (.value, "\"\(text)\"", "a day of the calendar as YYYY-MM-DD")
    case .number(let number) where !number.isFinite: (.value, "\(number)", "a finite number")
    case .string(let text) where text.utf8.contains(0): (.text, "a byte 00 in a text", "a text without")
    default: nil
    }
  }
}

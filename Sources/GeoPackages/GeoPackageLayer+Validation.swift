import MapGeometry

extension GeoPackageLayer {
  /// The columns that the file adds to the fields: the row's number and the shape.
  static let ownColumns = ["fid", "geom"]

  /// Everything in which name, fields and features do not fit each other or the format.
  static func problems(
    name: String,
    shapeType: ShapeType,
    fields: [GeoPackageField],
    features: [Feature]
  ) -> [GeoPackageProblem] {
    var problems = nameProblems(name)
    var types: [String: GeoPackageField.ValueType] = [:]
    var seen = Set(ownColumns)
    for field in fields {
      types[field.name] = field.type
      if !isPlain(field.name) || !seen.insert(field.name.lowercased()).inserted || field.type == .dateTime {
        problems.append(
          GeoPackageProblem(
            .field,
            layer: name,
            field: field.name,
            found: "a field of that name and type",
            expected: "a name that comes once, is not fid or geom and has no control character; no moments"
          )
        )
      }
    }
    for (index, feature) in features.enumerated() {
      problems += self.problems(of: feature, number: index + 1, in: name, shapeType, types)
    }
    return problems
  }

  private static func problems(
    of feature: Feature,
    number: Int,
    in layer: String,
    _ shapeType: ShapeType,
    _ types: [String: GeoPackageField.ValueType]
  ) -> [GeoPackageProblem] {
    var problems: [GeoPackageProblem] = []
    func add(_ kind: GeoPackageProblem.Kind, _ field: String?, _ found: String, _ expected: String) {
      problems.append(
        GeoPackageProblem(
          kind,
          layer: layer,
          feature: number,
          field: field,
          found: found,
          expected: expected
        )
      )
    }
    var seen: Set<String> = []
    for property in feature.properties {
      let value = property.value
      if !seen.insert(property.name).inserted {
        add(.value, property.name, "the property twice", "each property once")
      } else if let type = types[property.name] {
        if !type.holds(value) {
          add(.value, property.name, "\(value)", "a value of type \(type.rawValue), or null")
        }
        if case .date(let text) = value, !isDay(text) {
          add(.value, property.name, "\"\(text)\"", "a day as YYYY-MM-DD")
        }
        if case .number(let number) = value, !number.isFinite {
          add(.value, property.name, "\(number)", "a finite number")
        }
        if case .string(let text) = value, text.utf8.contains(0) {
          add(.text, property.name, "a byte 00 in a text", "a text without")
        }
      } else {
        add(
          .value,
          property.name,
          "a property without a field",
          "a property that the layer has a field for"
        )
      }
    }
    if let geometry = feature.geometry, !shapeType.holds(geometry) {
      add(.shape, nil, "a shape of another kind", "a \(shapeType.rawValue), as the rest of the layer")
    }
    return problems
  }

  private static func nameProblems(_ name: String) -> [GeoPackageProblem] {
    let lowercased = name.lowercased()
    let isTaken = ["gpkg_", "sqlite_", "rtree_", "layer_styles"].contains { lowercased.hasPrefix($0) }
    guard !isPlain(name) || isTaken else { return [] }
    return [
      GeoPackageProblem(
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

  /// Whether the text is a day of the Gregorian calendar, `YYYY-MM-DD`.
  static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return false
    }
    func number(_ digits: ArraySlice<UInt8>) -> Int? {
      digits.allSatisfy { (0x30...0x39).contains($0) } ? digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } : nil
    }
    guard let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return year > 0 && (1...12).contains(month) && day > 0 && day <= lengths[month - 1]
  }
}

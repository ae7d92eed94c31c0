import MapGeometry

extension JSONReader {
  /// Reads a feature of GeoJSON.
  mutating func feature() throws(JSONError) -> Feature {
    let start = self
    var type: String?
    var id: String?
    var properties: [Feature.Property] = []
    var geometry: Geometry?
    try beginObject()
    while let name = try nextName() {
      switch name {
      case "type": type = try string()
      case "id": id = try featureID()
      case "properties": properties = try featureProperties()
      case "geometry": geometry = try self.geometry()
      default: try skip()
      }
    }
    guard type == "Feature" else {
      throw start.error(found: type.map { "the type \"\($0)\"" } ?? "no type", expected: "the type Feature")
    }
    return Feature(id: id, properties: properties, geometry: geometry)
  }

  /// Reads an id: a text, or a number, of which the text is taken.
  mutating func featureID() throws(JSONError) -> String {
    switch try kind() {
    case .string:
      return try string()
    case .number:
      switch try anyNumber() {
      case .integer(let value): return value.description
      case .double(let value): return value.description
      }
    case let kind: throw error(found: kind.description, expected: "a string or a number")
    }
  }

  /// Reads the attributes of a feature; none for null.
  mutating func featureProperties() throws(JSONError) -> [Feature.Property] {
    if try null() { return [] }
    var properties: [Feature.Property] = []
    try beginObject()
    while let name = try nextName() {
      properties.append(Feature.Property(name, PropertyValue(try value())))
    }
    return properties
  }
}

extension PropertyValue {
  /// The value of an attribute; of a list or an object the text of its JSON.
  fileprivate init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .number(value)
    case .string(let text): self = .string(text)
    case .array, .object: self = .string(value.text())
    }
  }
}

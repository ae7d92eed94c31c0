import MapGeometry

extension JSONReader {
  /// Reads a feature of GeoJSON; `leftOut` receives the parts of its shape that a ``Feature`` does not
  /// support.
  mutating func feature(_ leftOut: inout [JSONFault]) throws(JSONError) -> Feature {
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
      case "geometry": geometry = try self.geometry(&leftOut)
      case "crs": try checkReferenceSystem()
      default: try skip()
      }
    }
    guard type == "Feature" else {
      throw start.error(found: type.map { "the type \"\($0)\"" } ?? "no type", expected: "the type Feature")
    }
    return Feature(id: id, properties: properties, geometry: geometry)
  }

  /// Reads an id: a text, or a number as it is written; nil for null.
  mutating func featureID() throws(JSONError) -> String? {
    switch try kind() {
    case .null:
      try skip()
      return nil
    case .string:
      return try string()
    case .number:
      let start = offset
      try skip()
      return String(decoding: bytes[start..<offset], as: UTF8.self)
    case let kind: throw error(found: kind.description, expected: "a string or a number")
    }
  }

  /// Reads the attributes of a feature; none for null.
  mutating func featureProperties() throws(JSONError) -> [Feature.Property] {
    if try null() { return [] }
    var properties: [Feature.Property] = []
    try beginObject()
    while let name = try nextName() {
      properties.append(Feature.Property(name, try propertyValue()))
    }
    return properties
  }

  /// Reads the value of an attribute; a number with more digits than a double has is an identifier, and stays
  /// a text.
  private mutating func propertyValue() throws(JSONError) -> PropertyValue {
    guard try kind() == .number else { return PropertyValue(try value()) }
    let start = offset
    switch try anyNumber() {
    case .integer(let value): return .integer(value)
    case .double(let value):
      let digits = bytes[start..<offset].count { $0 &- UInt8(ascii: "0") <= 9 }
      return digits <= 17 ? .number(value) : .string(String(decoding: bytes[start..<offset], as: UTF8.self))
    }
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

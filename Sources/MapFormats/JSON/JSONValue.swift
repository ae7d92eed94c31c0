import MapGeometry

/// A JSON text in memory, with the members of objects in their order.
///
/// For small texts and answers. For large texts use ``JSONReader``, which builds only what is requested and
/// whose errors name the line.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number written without fraction and exponent that fits an `Int`.
  case integer(Int)
  /// Any other number; always finite.
  case number(Double)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Names with values in order.
  case object(JSONObject)

  /// Reads a complete text; see ``JSONReader`` for what is refused.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.value()
    try reader.end()
  }

  /// The value of that name in an object; nil if there is none or this is not an object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[name]
  }
}

extension JSONValue {
  /// A property of a feature as JSON: a date becomes a text.
  init(_ value: PropertyValue) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .number(value)
    case .string(let text), .date(let text): self = .string(text)
    }
  }
}

import MapGeometry

/// A JSON text in memory, with the members of objects in their order.
///
/// For small texts and for answers. Large ones are better read with ``JSONReader``, which builds nothing that is
/// not asked for and whose errors name the line.
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

  /// Reads a whole text; see ``JSONReader`` for what is refused.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.value()
    try reader.end()
  }

  /// The value of that name in an object; nil when there is none or when this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[name]
  }
}

extension JSONValue {
  /// A property of a feature as JSON has it: a date becomes a text.
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

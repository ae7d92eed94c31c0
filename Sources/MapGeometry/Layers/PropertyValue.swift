/// The value of an attribute of a feature.
public enum PropertyValue: Hashable, Sendable {
  /// No value.
  case null
  /// Yes or no.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number that may have decimals; always finite.
  case number(Double)
  /// A text.
  case string(String)
  /// A full calendar day, written `YYYY-MM-DD`.
  case date(String)

  /// The text, or null for nil.
  public init(_ text: String?) {
    self = text.map { .string($0) } ?? .null
  }

  /// The value as text: integers without decimals, null as an empty text.
  package var text: String {
    switch self {
    case .null: ""
    case .boolean(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): Int(exactly: value).map { String($0) } ?? String(value)
    case .string(let value), .date(let value): value
    }
  }
}

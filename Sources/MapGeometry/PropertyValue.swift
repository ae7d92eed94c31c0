/// What an attribute of a feature holds.
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
}

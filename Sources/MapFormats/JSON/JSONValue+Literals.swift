// A value can be written in Swift almost as in JSON: `["position": [125.5, 44.3], "claims": []]`.

extension JSONValue: ExpressibleByNilLiteral {
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Values in order.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Names with values in order; a duplicate name is a programming error and traps.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    precondition(Set(members.map(\.0)).count == members.count, "a name comes twice in a JSON object")
    self = .object(JSONObject(distinct: members.map { JSONObject.Member($0.0, $0.1) }))
  }
}

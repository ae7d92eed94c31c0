/// How JSON is laid out.
public enum JSONStyle: Hashable, Sendable {
  /// Without white space.
  case compact
  /// One member or element per line, indented by two spaces; arrays of plain values stay on one line.
  case pretty
}

extension JSONValue {
  /// The value as UTF-8, the same for equal values; no line end follows.
  ///
  /// Doubles are written as the shortest text that reads back equal and keep their fraction or exponent;
  /// a non-finite number is a programming error and traps.
  public func bytes(_ style: JSONStyle = .compact) -> [UInt8] {
    var text = JSONText()
    text.value(self, style)
    return text.bytes
  }

  /// The value as text; see ``bytes(_:)``.
  public func text(_ style: JSONStyle = .compact) -> String {
    String(decoding: bytes(style), as: UTF8.self)
  }

  /// Whether the value contains no others.
  fileprivate var isPlain: Bool {
    switch self {
    case .array, .object: false
    case .null, .boolean, .integer, .number, .string: true
    }
  }
}

extension JSONText {
  /// Appends a value; lines after the first are indented by two spaces for each level.
  mutating func value(_ value: JSONValue, _ style: JSONStyle = .compact, level: Int = 0) {
    switch value {
    case .null: raw("null")
    case .boolean(let value): raw(value ? "true" : "false")
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .string(let text): string(text)
    case .array(let elements):
      let breaks = style == .pretty && !elements.allSatisfy(\.isPlain)
      raw("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { raw(style == .pretty && !breaks ? ", " : ",") }
        if breaks { lineBreak(level + 1) }
        self.value(element, style, level: level + 1)
      }
      if breaks { lineBreak(level) }
      raw("]")
    case .object(let object):
      raw("{")
      for (index, member) in object.members.enumerated() {
        if index > 0 { raw(",") }
        if style == .pretty { lineBreak(level + 1) }
        string(member.name)
        raw(style == .pretty ? ": " : ":")
        self.value(member.value, style, level: level + 1)
      }
      if style == .pretty, !object.members.isEmpty { lineBreak(level) }
      raw("}")
    }
  }

  private mutating func lineBreak(_ level: Int) {
    raw(UInt8(ascii: "\n"))
    for _ in 0..<level { raw("  ") }
  }
}

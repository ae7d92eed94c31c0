/// Reads the text of a date from left to right.
struct DateFields {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  /// Whether everything was read.
  var isAtEnd: Bool { rest.isEmpty }

  /// Reads that many decimal digits; nil, without reading, if there are not enough.
  mutating func number(ofDigits count: Int) -> Int? {
    let field = rest.prefix(count)
    guard field.count == count, field.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest = rest.dropFirst(count)
    return field.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Reads the text if it comes next.
  mutating func skip(_ expected: String) -> Bool {
    guard rest.starts(with: expected.utf8) else { return false }
    rest = rest.dropFirst(expected.utf8.count)
    return true
  }
}

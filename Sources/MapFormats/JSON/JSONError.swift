/// Where a text stops being the expected JSON, what was found there, and what was expected.
public struct JSONError: Error, Hashable, Sendable {
  /// The line, counted from 1; lines end with a line feed.
  public let line: Int
  /// The place in the line, counted from 1 in Unicode scalars.
  public let column: Int
  /// What was found there, in words.
  public let found: String
  /// What was expected there, in words.
  public let expected: String

  init(line: Int, column: Int, found: String, expected: String) {
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
  }

  /// The error at a byte of a text.
  ///
  /// Cost: one pass over the bytes before it.
  init(in bytes: [UInt8], at offset: Int, found: String, expected: String) {
    var place = JSONPlace()
    place.advance(to: offset, in: bytes)
    self.init(line: place.line, column: place.column, found: found, expected: expected)
  }
}

extension JSONError: CustomStringConvertible {
  /// The place, what was found there and what was expected.
  public var description: String {
    "line \(line), column \(column): found \(found), expected \(expected)"
  }
}

/// Why bytes are not a Tiny WKB collection.
public struct TinyWKBError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The offset of the error in bytes.
  public let offset: Int
  /// What was found there.
  public let found: String
  /// What was expected.
  public let expected: String

  /// The byte, what was found and what was expected.
  public var description: String { "byte \(offset): found \(found), expected \(expected)" }
}

/// Why bytes are no collection of Tiny WKB.
public struct TinyWKBError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The byte at which the fault was found, counted from 0.
  public let offset: Int
  /// What stands there.
  public let found: String
  /// What should.
  public let expected: String

  /// The byte, what was found and what was expected.
  public var description: String { "byte \(offset): found \(found), expected \(expected)" }
}

/// Why bytes are not the CBOR that was expected.
package struct CBORError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The byte at which the fault was found, counted from 0.
  package let offset: Int
  /// What stands there.
  package let found: String
  /// What should.
  package let expected: String

  /// A fault at a byte.
  package init(offset: Int, found: String, expected: String) {
    self.offset = offset
    self.found = found
    self.expected = expected
  }

  /// The byte, what was found and what was expected.
  package var description: String { "byte \(offset): found \(found), expected \(expected)" }
}

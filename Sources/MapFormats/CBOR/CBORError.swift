/// Why bytes are not the CBOR that was expected.
package struct CBORError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The offset of the error in bytes.
  package let offset: Int
  package let found: String
  package let expected: String

  package init(offset: Int, found: String, expected: String) {
    self.offset = offset
    self.found = found
    self.expected = expected
  }

  package var description: String { "byte \(offset): found \(found), expected \(expected)" }
}

/// The range of a string in a text: the bytes between its quotation marks, known to be valid.
struct JSONSpan: Sendable {
  /// How to decode the bytes.
  enum Form: Sendable {
    /// Unescaped ASCII.
    case ascii
    /// Unescaped UTF-8.
    case unicode
    /// With escapes to be decoded.
    case escaped
  }

  let start: Int
  let end: Int
  let form: Form
}

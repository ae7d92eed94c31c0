/// Where a string stands in a text: the bytes between its quotation marks, known to be a string of JSON.
struct JSONSpan: Sendable {
  /// How the bytes are to be taken.
  enum Form: Sendable {
    /// As they stand, and all are ASCII.
    case ascii
    /// As they stand, in UTF-8.
    case unicode
    /// With escapes to be decoded.
    case escaped
  }

  let start: Int
  let end: Int
  let form: Form
}

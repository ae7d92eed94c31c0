/// What a pointer over a thing on the map shows, and what is read aloud, in one language.
public struct MapTitle: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text; none is written where it is empty.
  public var text: String
  /// The language of the text, as in `en`; nil for that of the sheet.
  public var language: String?

  /// A text in a language.
  public init(_ text: String, language: String? = nil) {
    self.text = text
    self.language = language
  }

  /// A text in the language of the sheet.
  public init(stringLiteral text: String) { self.init(text) }
}

/// A tooltip on the map, which is also read aloud, in one language.
public struct MapTitle: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text; omitted if empty.
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

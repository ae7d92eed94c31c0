/// Words in the language that was asked for, or in English where it lacks one of them.
public struct Phrase: Hashable, Sendable {
  /// The words.
  public private(set) var text: String
  /// Whether a word of it is English because the language lacks it.
  public private(set) var lacksWord: Bool

  package init(_ text: String, lacksWord: Bool = false) {
    self.text = text
    self.lacksWord = lacksWord
  }

  /// The sentence without its full stop.
  var withoutStop: Phrase {
    Phrase(text.hasSuffix(".") ? String(text.dropLast()) : text, lacksWord: lacksWord)
  }

  /// The sentence as a part of a longer one: without its full stop and its capital letter.
  var inSentence: Phrase {
    let words = withoutStop.text
    return Phrase(words.prefix(1).lowercased() + words.dropFirst(), lacksWord: lacksWord)
  }

  /// The phrase with other phrases put in for their names in braces.
  func filled(_ values: KeyValuePairs<String, Phrase>) -> Phrase {
    var filled = Phrase("", lacksWord: lacksWord)
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      filled.text += String(rest[..<open])
      if let value = values.first(where: { $0.key == name })?.value {
        filled = "\(filled)\(value)"
      } else {
        filled.text += String(rest[open...close])
      }
      rest = rest[rest.index(after: close)...]
    }
    filled.text += String(rest)
    return filled
  }
}

extension Phrase: CustomStringConvertible {
  /// The words.
  public var description: String { text }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Words that need no translation.
  public init(stringLiteral text: String) { self.init(text) }

  /// Joins phrases, and what needs no translation between them.
  public init(stringInterpolation joined: StringInterpolation) { self = joined.phrase }

  /// Phrases joined.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase("")

    /// No words yet.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what needs no translation.
    public mutating func appendLiteral(_ text: String) { phrase.text += text }

    /// Adds a phrase.
    public mutating func appendInterpolation(_ other: Phrase) {
      phrase.text += other.text
      phrase.lacksWord = phrase.lacksWord || other.lacksWord
    }
  }
}

extension [Phrase] {
  /// The phrases with another one between them.
  func joined(by separator: Phrase) -> Phrase {
    guard let first else { return "" }
    return dropFirst().reduce(first) { "\($0)\(separator)\($1)" }
  }
}

/// XML as text, built from its start to its end, two spaces deeper with each element.
struct Markup {
  /// Names and values, in the order in which they are written.
  typealias Attributes = [(String, String)]

  private(set) var text = ""
  private var depth = 0

  /// Appends an empty element with attributes.
  mutating func element(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    text += "/>\n"
  }

  /// Appends an element with attributes and content.
  mutating func element(
    _ name: String,
    _ attributes: Attributes = [],
    _ content: (inout Markup) -> Void
  ) {
    open(name, attributes)
    text += ">\n"
    depth += 1
    content(&self)
    depth -= 1
    text += "\(indent)</\(name)>\n"
  }

  /// Appends an element with text content.
  mutating func element(_ name: String, _ attributes: Attributes = [], text words: String) {
    open(name, attributes)
    text += ">\(Markup.escaped(words))</\(name)>\n"
  }

  /// Appends a line as it is.
  mutating func raw(_ line: String) { text += "\(line)\n" }

  private var indent: String { String(repeating: "  ", count: depth) }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "\(indent)<\(name)"
    for (name, value) in attributes { text += " \(name)=\"\(Markup.escaped(value))\"" }
  }

  /// The text escaped for XML; characters that XML does not allow become U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "\n", "\t", "\r": escaped += "&#\(scalar.value);".unicodeScalars
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

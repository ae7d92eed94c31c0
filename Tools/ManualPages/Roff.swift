/// Text for `man`: what the formatter would read as a request is escaped, and lines are short.
struct Roff {
  private(set) var text: String

  /// A page of that name in section 1.
  init(page: String, day: String, version: String) {
    text = ".TH \(page.uppercased()) 1 \(day) \"Spheres \(version)\" \"Spheres\"\n"
  }

  /// Starts a section.
  mutating func section(_ title: String) { text += ".SH \(title)\n" }

  /// Starts an entry with a tag, which is already escaped.
  mutating func entry(_ tag: String) { text += ".TP\n\(tag)\n" }

  /// Starts a paragraph.
  mutating func paragraph() { text += ".PP\n" }

  /// Prose, one sentence per line, and no line longer than 78 characters if possible.
  mutating func words(_ words: String) {
    var line = ""
    for word in words.split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.count + 1 + word.count > 78 || line.hasSuffix(".") {
        text += Roff.line(line)
        line = ""
      }
      line += line.isEmpty ? "\(word)" : " \(word)"
    }
    if !line.isEmpty { text += Roff.line(line) }
  }

  /// Literal lines.
  mutating func example(_ lines: [String]) {
    text += ".EX\n" + lines.map { Roff.line($0) }.joined() + ".EE\n"
  }

  /// A line that is already escaped.
  mutating func raw(_ line: String) { text += "\(line)\n" }

  /// Bold.
  static func bold(_ words: String) -> String { "\\fB\(escaped(words))\\fR" }

  /// Italic.
  static func italic(_ words: String) -> String { "\\fI\(escaped(words))\\fR" }

  private static func line(_ words: String) -> String {
    let marked = escaped(words)
    return (marked.hasPrefix(".") || marked.hasPrefix("'") ? "\\&" : "") + marked + "\n"
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}

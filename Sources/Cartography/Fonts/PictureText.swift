/// What is written in an SVG picture of this library.
enum PictureText {
  /// The letters beyond ASCII of all that is written in it, without titles, which are not drawn.
  static func letters(of svg: String) -> Set<Unicode.Scalar> {
    var letters: Set<Unicode.Scalar> = []
    for element in svg.utf8.split(separator: UInt8(ascii: "<")) where element.starts(with: "text ".utf8) {
      guard let end = element.firstIndex(of: UInt8(ascii: ">")) else { continue }
      for scalar in Substring(element[end...]).unicodeScalars where scalar.value >= 0x80 && scalar.hasShape {
        letters.insert(scalar)
      }
    }
    return letters
  }

  /// The content of the first element of a name that holds nothing but text; empty if there is none.
  static func content(of name: String, in svg: String) -> String {
    guard let start = svg.firstRange(of: "<\(name)"), let open = svg[start.upperBound...].firstIndex(of: ">"),
      let end = svg[open...].firstRange(of: "</\(name)>")
    else { return "" }
    var text = String(svg[svg.index(after: open)..<end.lowerBound])
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] { text.replace(reference, with: character) }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether a font must have something to draw for it.
  fileprivate var hasShape: Bool {
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
      .nonspacingMark:
      false
    default: true
    }
  }
}

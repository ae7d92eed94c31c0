/// How a run of text is set, and how wide and high it becomes at most.
struct LetterStyle: Hashable {
  /// The size in pixels.
  var size: Double
  var isBold = false
  var isItalic = false
  /// Space added after every letter, as a share of the size.
  var spacing = 0.0
  var colour: Colour

  /// The height of a line of text.
  var lineHeight: Double { size * 1.2 }

  /// The width of a text in pixels.
  func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + (LetterWidths.width(of: $1, isBold: isBold) + spacing) * size }
  }

  /// The text in lines that are no wider than the room; a word that is too wide by itself is broken.
  func wrapped(_ text: String, to room: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.words {
      let longer = line.isEmpty ? word : line + " " + word
      if width(of: longer) <= room {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for letter in word {
        if !line.isEmpty, width(of: line + String(letter)) > room {
          lines.append(line)
          line = ""
        }
        line.append(letter)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

/// How a run of text is set, and its maximum width and height.
struct LetterStyle: Hashable {
  /// The size in pixels, never less than the least.
  var size: Double { didSet { size = max(size, least) } }
  /// The size in pixels below which no letters are set.
  var least: Double
  var isBold: Bool
  var isItalic: Bool
  /// Space added after every letter, as a share of the size.
  var spacing: Double
  var colour: Colour

  /// Letters of a size, or of the least one.
  init(
    size: Double,
    least: Double = 0,
    isBold: Bool = false,
    isItalic: Bool = false,
    spacing: Double = 0,
    colour: Colour
  ) {
    self.size = max(size, least)
    self.least = least
    self.isBold = isBold
    self.isItalic = isItalic
    self.spacing = spacing
    self.colour = colour
  }

  var lineHeight: Double { size * 1.2 }

  /// The width of a text in pixels.
  func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + (LetterWidths.width(of: $1, isBold: isBold) + spacing) * size }
  }

  /// The text in lines no wider than the available width; a word that is too wide alone is broken.
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

extension LetterStyle {
  /// The text wrapped into that many lines, the widest as narrow as possible; fewer if there are fewer words.
  func balanced(_ text: String, lines count: Int) -> [String] {
    let words = text.words
    guard count > 1, words.count > 1 else { return words.isEmpty ? [] : [words.joined(separator: " ")] }
    var best: [String] = []
    var least = Double.infinity
    for first in 1..<words.count {
      let head = words[..<first].joined(separator: " ")
      let tail = balanced(words[first...].joined(separator: " "), lines: count - 1)
      let widest = ([head] + tail).map(width).max() ?? 0
      if widest < least, tail.count == count - 1 { (best, least) = ([head] + tail, widest) }
    }
    return best
  }
}

extension String {
  /// The words between white space at which a line may end.
  var words: [String] { unicodeScalars.split { $0.isBreakingSpace }.map { String($0) } }
}

extension UnicodeScalar {
  /// Whether it is white space, or a control character of ASCII, at which a line may end; U+00A0, U+2007 and U+202F keep
  /// their words together.
  ///
  /// The table of Unicode takes a twentieth of the time of a page to ask.
  fileprivate var isBreakingSpace: Bool {
    switch value {
    case 0...0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: true
    default: false
    }
  }
}

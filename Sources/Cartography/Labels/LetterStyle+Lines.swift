extension LetterStyle {
  /// The text in so many lines of words, the widest as narrow as can be; fewer when there are fewer words.
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
  /// What stands between spaces, tabs, ends of lines and the like.
  var words: [String] {
    unicodeScalars.split { $0.isASCII ? $0.value <= 0x20 : $0.properties.isWhitespace }.map { String($0) }
  }
}

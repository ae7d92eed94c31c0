/// A name without case, accents and punctuation, so that names can be found however they are typed.
struct SearchName: Hashable {
  /// The letters and digits, words joined by single spaces.
  let text: String

  init(_ name: String) {
    var words: [String] = [""]
    for scalar in name.unicodeScalars {
      let properties = scalar.properties
      if properties.isDiacritic || properties.canonicalCombiningClass != .notReordered { continue }
      if properties.isAlphabetic || properties.numericType != nil {
        words[words.count - 1] += SearchName.plain(scalar)
      } else if !words[words.count - 1].isEmpty, scalar != "'", scalar != "’" {
        words.append("")
      }
    }
    text = words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The letter in lower case and without its accent: Unicode names it `LATIN SMALL LETTER U WITH DIAERESIS`.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    guard let first = lower.unicodeScalars.first, let name = first.properties.name,
      name.hasPrefix("LATIN SMALL LETTER ")
    else { return lower }
    let words = name.split(separator: " ")
    guard words.count > 4, words[4] == "WITH", words[3].count == 1 else { return lower }
    return words[3].lowercased()
  }
}

/// A name without case, accents, spaces and punctuation, so that names can be found however they are typed.
struct SearchName: Hashable {
  /// The letters and digits alone: `Tsi-tsi-har` and `Tsitsihar` are one name.
  let text: String

  init(_ name: String) {
    text = name.unicodeScalars.reduce(into: "") { text, scalar in
      let properties = scalar.properties
      if properties.isDiacritic || properties.canonicalCombiningClass != .notReordered { return }
      if properties.isAlphabetic || properties.numericType != nil { text += SearchName.plain(scalar) }
    }
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

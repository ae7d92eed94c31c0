/// A name without case, accents, spaces and punctuation, so that names are found however they are typed.
///
/// Canonically equivalent names are equal, composed or not. The page of an atlas folds names in the same way,
/// with Unicode's own compatibility decomposition and ``letters``.
package struct SearchName: Hashable, Sendable {
  /// The letters and digits alone: `Tsi-tsi-har` and `Tsitsihar` are one name.
  package let text: String

  package init(_ name: String) {
    text = name.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isASCII {
        if SearchName.isLetterOrDigit(scalar) { text += scalar.properties.lowercaseMapping }
        return
      }
      for scalar in SearchName.wide(scalar) where !SearchName.isMark(scalar) {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where !SearchName.isMark(lower) {
          let plain = SearchName.plain(lower)
          if plain.unicodeScalars.allSatisfy(SearchName.counts) { text += plain }
        }
      }
    }
  }

  /// The letters as grapheme clusters.
  var characters: [Character] { Array(text) }

  /// Replacements for letters whose accents have no Unicode decomposition.
  package static let letters: KeyValuePairs<Unicode.Scalar, String> = [
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t",
    "ı": "i", "ĸ": "k", "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɨ": "i", "ʉ": "u", "ɖ": "d",
    "ς": "σ", "ſ": "s",
  ]

  /// Composed letters of scripts other than Latin, each with its base letter.
  private static let accented = Dictionary(
    uniqueKeysWithValues: ("ѐеёеѓгїіќкѝиўуйиѷѵӂжӑаӓаӗеӛәӝжӟзӣиӥиӧоӫөӭэӯуӱуӳуӵчӹы"
      + "άαέεήηίιόούυώωϊιϋυΐιΰυ" + "آاأاإاؤوئي").pairs
  )

  /// Half-width kana, from U+FF66 on.
  private static let kana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}".unicodeScalars
  )

  /// Ligatures, from U+FB00 on.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// A full-width or half-width letter, or a ligature, in its usual form.
  private static func wide(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let value = Int(scalar.value)
    switch value {
    case 0xFF01...0xFF5E: return String(UnicodeScalar(UInt8(value - 0xFEE0))).unicodeScalars
    case 0xFF66...0xFF9F: return String(kana[value - 0xFF66]).unicodeScalars
    case 0xFB00...0xFB06: return ligatures[value - 0xFB00].unicodeScalars
    default: return String(scalar).unicodeScalars
    }
  }

  /// Whether it is an accent; the voicing marks of kana make different letters and do not count.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != "\u{3099}", scalar != "\u{309A}" else { return false }
    return scalar.properties.isDiacritic || scalar.properties.canonicalCombiningClass != .notReordered
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "\u{3099}"
      || scalar == "\u{309A}"
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// The lowercase letter without its accent: Unicode names it `LATIN SMALL LETTER U WITH DIAERESIS`.
  private static func plain(_ lower: Unicode.Scalar) -> String {
    if let letter = letters.first(where: { $0.key == lower })?.value { return letter }
    if let letter = accented[lower] { return String(letter) }
    guard let name = lower.properties.name, name.hasPrefix("LATIN SMALL LETTER ") else {
      return String(lower)
    }
    let words = name.split(separator: " ")
    guard words.count > 4, words[4] == "WITH", words[3].count == 1 else { return String(lower) }
    return words[3].lowercased()
  }
}

extension String {
  /// The scalars two by two.
  fileprivate var pairs: [(Unicode.Scalar, Unicode.Scalar)] {
    let scalars = Array(unicodeScalars)
    return stride(from: 0, to: scalars.count - 1, by: 2).map { (scalars[$0], scalars[$0 + 1]) }
  }
}

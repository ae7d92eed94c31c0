/// A name without case, accents, spaces and punctuation, so that names are found however they are typed.
///
/// Canonically equivalent names are equal, composed or not. The page of an atlas folds names in the same way,
/// with Unicode's own compatibility decomposition and ``letters``.
package struct SearchName: Hashable, Sendable {
  /// The letters and digits alone: `Tsi-tsi-har` and `Tsitsihar` are one name.
  package let text: String

  package init(_ name: String) {
    var letters: [UInt8] = []
    letters.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        if let letter = SearchName.letterOrDigit(scalar) { letters.append(letter) }
      } else if SearchName.isFolded(scalar) {
        letters += scalar.utf8
      } else {
        letters += SearchName.folded(scalar).utf8
      }
    }
    text = String(decoding: letters, as: UTF8.self)
  }

  /// What a letter beyond ASCII becomes; empty for anything else.
  static func folded(_ scalar: Unicode.Scalar) -> String {
    var letters = ""
    for scalar in SearchName.wide(scalar) where !SearchName.isMark(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars
      where lower == scalar || !SearchName.isMark(lower) {
        let plain = SearchName.plain(lower)
        if plain.unicodeScalars.allSatisfy(SearchName.counts) { letters += plain }
      }
    }
    return letters
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
  private static let accented =
    ("ѐеёеѓгїіќкѝиўуйиѷѵӂжӑаӓаӗеӛәӝжӟзӣиӥиӧоӫөӭэӯуӱуӳуӵчӹы" + "άαέεήηίιόούυώωϊιϋυΐιΰυ" + "آاأاإاؤوئي").pairs

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

  /// A letter of ASCII in lowercase, or a digit; nil for anything else.
  private static func letterOrDigit(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "a"..."z", "0"..."9": UInt8(ascii: scalar)
    case "A"..."Z": UInt8(ascii: scalar) | 0x20
    default: nil
    }
  }

  /// Whether it is a small Russian letter without an accent, a Chinese character or a Korean syllable: of the blocks of
  /// these, letters that ``folded(_:)`` leaves as they are.
  static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x430...0x438, 0x43A...0x44F, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// The lowercase letter without its accent: Unicode names it `LATIN SMALL LETTER U WITH DIAERESIS`.
  private static func plain(_ lower: Unicode.Scalar) -> String {
    if let letter = letters.first(where: { $0.key == lower })?.value { return letter }
    if let letter = accented.first(where: { $0.0 == lower })?.1 { return String(letter) }
    // Of the blocks from Greek to before the phonetic extensions none has Latin letters.
    guard !(0x370..<0x1D00).contains(lower.value), let name = lower.properties.name,
      name.hasPrefix("LATIN SMALL LETTER ")
    else { return String(lower) }
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

extension String {
  /// Whether every letter belongs to a script that has italics.
  ///
  /// East Asian and Mongolian letters have none; a program asked for them would tilt the upright ones.
  var hasItalics: Bool {
    utf8.allSatisfy { $0 < 0x80 } || unicodeScalars.allSatisfy { !Script($0).isUpright }
  }
}

/// Scripts as far as fonts and letters differ by them.
enum Script: Hashable, CaseIterable {
  /// Chinese characters, kana, bopomofo and the punctuation that goes with them.
  case eastAsian
  case hangul
  /// The vertical Mongolian script; Mongolian in Cyrillic letters is none of it.
  case vertical
  /// All others.
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: self = .hangul
    case 0x1800...0x18AF, 0x11660...0x1167F: self = .vertical
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x1AFF0...0x1B16F,
      0x1F200...0x1F2FF, 0x20000...0x3FFFF:
      self = .eastAsian
    default: self = .other
    }
  }

  /// Whether the script has no italics.
  var isUpright: Bool { self != .other }

  /// The package of Debian with a font that has these letters.
  var package: String {
    switch self {
    case .eastAsian, .hangul: "fonts-noto-cjk"
    case .vertical, .other: "fonts-noto-core"
    }
  }
}

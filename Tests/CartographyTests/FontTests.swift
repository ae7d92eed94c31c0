import MapGeometry
import TestSupport
import Testing

@testable import Cartography

@Suite struct FontTests {
  // MARK: Letters that no font has

  @Test func `letters are missing where no font's set has them`() throws {
    let letters = "Hé東한".unicodeScalars
    #expect(MissingLetters(letters, fonts: "20-7e a0-17f\n6771 d55c\n", "ja") == nil)
    let missing = try #require(MissingLetters(letters, fonts: "20-7e a0-17f\n", "ja"))
    #expect(missing.letters == ["東", "한"] && missing.language == "ja")
    #expect(missing.packages == ["fonts-noto-cjk"])
    #expect("\(missing)".contains(#"no font here has 2 letters of this picture in "ja" (東 한);"#))
    #expect("\(missing)".hasSuffix("Debian's fonts-noto-cjk"))
  }

  @Test func `sets that are no ranges are not taken for fonts with letters`() throws {
    for fonts in ["", "\n", "nonsense\n-\n", "7e-20", "100000000"] {
      #expect(MissingLetters("東".unicodeScalars, fonts: fonts, "ja")?.letters == ["東"], "\(fonts)")
    }
  }

  @Test(
    arguments: [
      ("東", ["fonts-noto-cjk"]), ("か", ["fonts-noto-cjk"]), ("한", ["fonts-noto-cjk"]),
      ("ᠮ", ["fonts-noto-core"]), ("ж", ["fonts-noto-core"]), ("東ж", ["fonts-noto-cjk", "fonts-noto-core"]),
    ]
  )
  func `the package is that of the script`(_ letters: String, _ packages: [String]) {
    #expect(MissingLetters(letters.unicodeScalars, fonts: "20-7e", "mn")?.packages == packages)
  }

  @Test func `only what is written counts, and what has a shape`() {
    let svg = """
      <svg><title>東</title><text x="1" y="2">한 &amp; \u{200B}\u{0301}\u{A0}é</text>
      <text x="1">ж</text><tspan>京</tspan></svg>
      """
    #expect(PictureText.letters(of: svg) == ["한", "é", "ж"])
    #expect(PictureText.letters(of: "<text ") == [] && PictureText.letters(of: "") == [])
  }

  // MARK: Letters without italics

  @Test(
    arguments: [
      ("Gulf of Pohai", true), ("Залив", true), ("", true), ("渤海", false), ("ボハイ", false), ("발해", false),
      ("1912年", false), ("ᠮᠣᠩᠭᠣᠯ", false), ("Монгол", true), ("，", false),
    ]
  )
  func `scripts without italics are upright`(_ text: String, _ hasItalics: Bool) {
    #expect(text.hasItalics == hasItalics)
    var svg = SVGWriter()
    svg.text(
      text,
      at: PixelPoint(x: 0, y: 0),
      LetterStyle(size: 10, isItalic: true, colour: Colour(0))
    )
    #expect(svg.text.contains("italic") == hasItalics)
  }

  // MARK: Families

  @Test func `a language has the fonts with its own forms of letters, and any font last`() {
    let families = { FontFamilies.families(MapStyle.standardFontFamily, for: $0) }
    #expect(families("en") == MapStyle.standardFontFamily)
    #expect(families("mn") == MapStyle.standardFontFamily && families("") == MapStyle.standardFontFamily)
    for (language, family) in [
      ("ja", "CJK JP"), ("ko", "CJK KR"), ("zh-Hant", "CJK TC"), ("zh-TW", "CJK TC"), ("zh", "CJK SC"),
      ("zh-Hans", "CJK SC"),
    ] {
      #expect(families(language).contains(family), "\(language)")
      #expect(families(language).hasSuffix(", sans-serif"))
      #expect(families(language).split(separator: "CJK").count <= 2)
    }
  }

  @Test func `fonts of a user's own stay alone`() {
    let own = "Georgia, 'Noto Serif', serif"
    #expect(FontFamilies.families(own, for: "ja") == own)
  }
}

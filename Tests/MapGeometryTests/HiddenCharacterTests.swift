import Testing

@testable import MapGeometry

@Suite struct HiddenCharacterTests {
  @Test(arguments: [
    "\u{0}", "\t", "\n", "\r", "\u{1B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9B}", "\u{9F}", "\u{AD}",
    "\u{200B}",
    "\u{2028}", "\u{2029}", "\u{202A}", "\u{202E}", "\u{2060}", "\u{2066}", "\u{2069}", "\u{FEFF}",
    "\u{E0041}",
  ])
  func `invisible characters with an effect are found`(text: String) {
    #expect("a\(text)".firstHidden == text.unicodeScalars.first)
  }

  @Test(arguments: [
    "", "Kingdom of Aria", "Ürümqi (Dihua)", "東三省", "ᠮᠣᠩᠭᠣᠯ ᠤᠨ\u{180E}ᠠ", "می\u{200C}خواهم", "क\u{200D}",
    "a\u{200F}b\u{200E}",
    "\u{61C}", "e\u{301}", "🏴", "\u{A0}",
  ])
  func `characters that names are spelt with are not among them`(text: String) {
    #expect(text.firstHidden == nil)
    #expect(text.showingHidden == text)
  }

  @Test func `bytes are printable ASCII where each is, whatever their number and place`() {
    for count in 0...17 {
      let plain = (0..<count).map { UInt8(0x20 + $0 * 94 / 17) }
      #expect(plain.withUnsafeBytes { $0.isPrintableASCII })
      for place in 0..<count {
        for byte in UInt8.min...UInt8.max {
          var bytes = plain
          bytes[place] = byte
          let isPrintable = (0x20...0x7E).contains(byte)
          #expect(
            bytes.withUnsafeBytes { $0.isPrintableASCII } == isPrintable,
            "\(byte) at \(place) of \(count)"
          )
        }
      }
    }
  }

  @Test func `they are shown as escapes, and line ends stay`() {
    #expect("a\u{1B}]0;b\u{7}\u{202E}c\nd\r\n".showingHidden == "a\\u{1B}]0;b\\u{7}\\u{202E}c\nd\\u{D}\n")
    // UTF-8 bytes as sent to a terminal, none a control character of either set.
    #expect("\u{9B}31m".showingHidden.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }
}

import MapFormats
import Testing

@Suite struct JSONStringTests {
  @Test func `escapes are decoded`() throws {
    #expect(try parsed(#""\"\\\/\b\f\n\r\t""#) == "\"\\/\u{08}\u{0C}\n\r\t")
    #expect(try parsed(#""\u0041\u00e9\u00E9\u65e5\u0000""#) == "Aéé日\u{0}")
    #expect(try parsed(#""a\nb\nc""#) == "a\nb\nc")
  }

  @Test func `two halves of a surrogate pair are one character`() throws {
    #expect(try parsed(#""\ud83d\ude00""#) == "😀")
    #expect(try parsed(#""\uD800\uDC00\uDBFF\uDFFF""#) == "\u{10000}\u{10FFFF}")
  }

  @Test(arguments: [
    #""\ud83d""#, #""\ude00""#, #""\ude00\ud83d""#, #""\ud83d\ud83d""#, #""\ud83dx""#, #""\ud83d\n""#,
    #""\ud83d\u0041""#,
  ])
  func `a surrogate without its other half is refused`(text: String) {
    #expect(jsonError(text)?.expected == "both halves, the high one first")
    #expect(jsonError(text)?.column == 2)
  }

  @Test(arguments: [#""\u12""#, #""\u12g4""#, #""\x41""#, #""\'""#, #""\"#, #""\u"#, #""\ud83d\u"#, #""abc"#])
  func `invalid escapes and unterminated strings are refused`(text: String) {
    #expect(jsonError(text) != nil)
  }

  @Test(arguments: [#""\ud83d\u"#, #""\ud83d\u1"#, #""\u"#])
  func `a text that ends in an escape lacks digits`(text: String) {
    #expect(jsonError(text)?.expected == "four hexadecimal digits after \\u")
  }

  @Test func `a string of any length and content ends at its quotation mark`() throws {
    for count in 0...40 {
      let plain = String(repeating: "a", count: count)
      #expect(try parsed("\"\(plain)\"") == .string(plain))
      #expect(try parsed("[\"\(plain)\",\"\(plain)\"]") == [.string(plain), .string(plain)])
      for (written, meant) in [
        (#"\""#, "\""), (#"\\"#, "\\"), ("é", "é"), ("\u{7F}", "\u{7F}"), ("!#[]", "!#[]"),
      ] {
        #expect(try parsed("\"\(plain)\(written)\(plain)\"") == .string(plain + meant + plain))
      }
      for control in ["\n", "\u{0}", "\u{1F}"] {
        let error = jsonError("\"\(plain)\(control)\(plain)\"")
        #expect(error?.expected == "it escaped, as control characters in a string are", "\(count)")
      }
      #expect(jsonError("\"\(plain)")?.expected == "the quotation mark that ends the string")
    }
  }

  @Test func `control characters must be escaped`() {
    let error = jsonError("\"a\nb\"")
    #expect(error?.found == "the control character 0x0A")
    #expect(jsonError("\"\u{1F}\"") != nil)
    #expect(jsonError("\"\u{7F}\"") == nil)
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC3], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80],
    ] as [[UInt8]]
  )
  func `bytes that are not UTF-8 are refused, inside and outside strings`(wrong: [UInt8]) {
    let long = [UInt8](repeating: 0x61, count: 19)
    for text in [
      [0x22] + wrong + [0x22], [0x22, 0x61, 0x5C, 0x6E] + wrong + [0x22], wrong,
      [0x22] + long + wrong + long + [0x22],
    ] {
      #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    }
  }

  @Test func `the place of a byte that is not UTF-8 is reported`() {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: bytes("[\n\"dé") + [0xFF] + bytes("\"]"))
    }
    #expect(error?.description == "line 2, column 4: found the byte 0xFF, which is no UTF-8, expected UTF-8")
  }

  @Test func `text of all Unicode planes is read unchanged`() throws {
    #expect(try parsed("\"日本 \u{2028}\u{2029} ö 😀\"") == "日本 \u{2028}\u{2029} ö 😀")
  }
}

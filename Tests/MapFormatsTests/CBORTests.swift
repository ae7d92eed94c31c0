import MapFormats
import Testing

@Suite struct CBORTests {
  private func bytes(_ write: (inout CBORWriter) -> Void) -> [UInt8] {
    var writer = CBORWriter()
    write(&writer)
    return writer.bytes
  }

  private func read<Value>(
    _ bytes: [UInt8],
    _ read: (inout CBORReader) throws -> Value
  ) throws -> Value {
    try bytes.withUnsafeBytes { bytes in
      var reader = CBORReader(bytes)
      let value = try read(&reader)
      try reader.end()
      return value
    }
  }

  /// The bytes that digits write.
  private func hexadecimal(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.utf8.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
  }

  // MARK: Examples of RFC 8949, Appendix A

  private static let integers: [(Int, String)] = [
    (0, "00"), (1, "01"), (10, "0a"), (23, "17"), (24, "1818"), (25, "1819"), (100, "1864"),
    (1000, "1903e8"), (1_000_000, "1a000f4240"), (1_000_000_000_000, "1b000000e8d4a51000"),
    (-1, "20"), (-10, "29"), (-100, "3863"), (-1000, "3903e7"),
  ]

  @Test(arguments: integers)
  func `a whole number is written as the standard's examples are`(value: Int, text: String) throws {
    #expect(bytes { $0.integer(value) } == hexadecimal(text))
    #expect(try read(hexadecimal(text)) { try $0.integer() } == value)
  }

  private static let numbers: [(Double, String)] = [
    (1.1, "fb3ff199999999999a"), (1.0e+300, "fb7e37e43c8800759c"), (-4.1, "fbc010666666666666"),
  ]

  @Test(arguments: numbers)
  func `a double is written as the standard's examples are`(value: Double, text: String) throws {
    #expect(bytes { $0.number(value) } == hexadecimal(text))
    #expect(try read(hexadecimal(text)) { try $0.number() } == value)
  }

  private static let texts: [(String, String)] = [
    ("", "60"), ("a", "6161"), ("IETF", "6449455446"), ("\"\\", "62225c"), ("\u{00fc}", "62c3bc"),
    ("\u{6c34}", "63e6b0b4"), ("\u{10151}", "64f0908591"),
  ]

  @Test(arguments: texts)
  func `a text is written as the standard's examples are`(value: String, text: String) throws {
    #expect(bytes { $0.text(value) } == hexadecimal(text))
    #expect(try read(hexadecimal(text)) { try $0.text() } == value)
  }

  @Test func `true, false, null and lists are written as the standard's examples are`() throws {
    #expect(bytes { $0.boolean(false) } == [0xF4])
    #expect(bytes { $0.boolean(true) } == [0xF5])
    #expect(bytes { $0.null() } == [0xF6])
    #expect(bytes { $0.list(count: 0) } == [0x80])
    let nested = bytes { writer in
      writer.list(count: 3)
      writer.integer(1)
      for pair in [[2, 3], [4, 5]] {
        writer.list(count: 2)
        for value in pair { writer.integer(value) }
      }
    }
    #expect(nested == hexadecimal("8301820203820405"))
    let sum = try read(nested) { reader in
      var sum = try reader.list() + reader.integer()
      for _ in 0..<2 { sum += try reader.list() + reader.integer() + reader.integer() }
      return sum
    }
    #expect(sum == 3 + 1 + 2 + 2 + 3 + 2 + 4 + 5)
    #expect(try read([0xF4]) { try $0.boolean() } == false)
    #expect(try read([0xF5]) { try $0.boolean() })
  }

  @Test func `32-bit numbers are a little-endian typed array of RFC 8746`() throws {
    let written = bytes { $0.steps([1, -2, .max]) }
    #expect(written == hexadecimal("d84e4c01000000feffffffffffff7f"))
    #expect(
      try read(written) { try Array($0.steps()) } == [
        1, 0, 0, 0, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F,
      ]
    )
  }

  // MARK: Edges

  @Test(arguments: [0, 23, 24, 0xFF, 0x100, 0xFFFF, 0x1_0000, 0xFFFF_FFFF, 0x1_0000_0000, Int.max])
  func `numbers of either sign survive a round trip at each boundary of head lengths`(value: Int) throws {
    for value in [value, ~value] {
      let written = bytes { $0.integer(value) }
      #expect(try read(written) { try $0.integer() } == value)
      for count in 0..<written.count {
        #expect(throws: CBORError.self) { try read(Array(written.prefix(count))) { try $0.integer() } }
      }
    }
  }

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 255, 256, 70_000])
  func `texts of any length survive a round trip, single-byte and multi-byte`(count: Int) throws {
    for letter in ["a", "ü", "水"] {
      let text = String(repeating: letter, count: count)
      let written = bytes { $0.text(text) }
      #expect(try read(written) { try $0.text() } == text)
      guard count > 0 else { continue }
      #expect(throws: CBORError.self) { try read(written.dropLast()) { try $0.text() } }
      var broken = written
      broken[broken.count - 1] = 0xFF
      #expect(throws: CBORError.self) { try read(broken) { try $0.text() } }
    }
  }

  @Test func `a text with replacement characters is read`() throws {
    let written = bytes { $0.text("\u{FFFD}") }
    #expect(try read(written) { try $0.text() } == "\u{FFFD}")
    // A letter cut off after two of three bytes, of the same length as its replacement character.
    #expect(throws: CBORError.self) { try read([0x63, 0xE6, 0xB0, 0x61]) { try $0.text() } }
  }

  @Test(arguments: ["a\u{1B}b", "\n", "twelve bytes\u{7F}", "two wörds\u{202E}", "\u{9B}31m"])
  func `a text with a control character is refused behind it`(text: String) throws {
    let written = bytes { $0.text(text) }
    let error = #expect(throws: CBORError.self) { try read(written) { try $0.text() } }
    #expect(error?.offset == written.count && error?.found.hasPrefix("\\u{") == true)
    #expect(error?.expected == "a text without control characters")
  }

  @Test func `an optional item is read or skipped`() throws {
    #expect(try read([0xF6]) { $0.passOverNull() })
    #expect(try read([0x05]) { $0.passOverNull() ? 0 : try $0.integer() } == 5)
    #expect(try read([]) { $0.passOverNull() } == false)
  }

  // MARK: What is no such item

  private static let faults: [(bytes: [UInt8], found: String, expected: String)] = [
    ([], "the end", "a whole number"),
    ([0x60], "text", "a whole number"),
    ([0x1C], "unsigned", "a head whose number is told"),
    ([0x1F], "unsigned", "a head whose number is told"),
    ([0x1B, 0x80, 0, 0, 0, 0, 0, 0, 0], "9223372036854775808", "a number of 63 bits"),
    ([0x19, 0x01], "the end", "the rest of a number"),
  ]

  @Test(arguments: faults)
  func `an item other than an integer is reported`(bytes: [UInt8], found: String, expected: String) {
    let error = #expect(throws: CBORError.self) { try read(bytes) { try $0.integer() } }
    #expect(error?.found == found)
    #expect(error?.expected == expected)
  }

  @Test func `an index is bounded`() throws {
    #expect(try read([0x04]) { try $0.index(below: 5) } == 4)
    #expect(throws: CBORError(offset: 0, found: "5", expected: "a number less than 5")) {
      try read([0x05]) { try $0.index(below: 5) }
    }
    #expect(throws: CBORError.self) { try read([0x20]) { try $0.index(below: 5) } }
    #expect(throws: CBORError.self) { try read([0x00]) { try $0.index(below: 0) } }
  }

  @Test func `a list longer than the remaining bytes allow is refused before allocation`() throws {
    #expect(throws: CBORError.self) { try read([0x9B] + Array(repeating: 0xFF, count: 8)) { try $0.list() } }
    #expect(throws: CBORError.self) { try read([0x83, 0, 0]) { try $0.list() } }
    #expect(throws: CBORError.self) { try read([0x82, 0, 0, 0]) { try $0.list(itemsOfAtLeast: 2) } }
    #expect(throws: CBORError.self) {
      try read([0x9B, 0x40, 0, 0, 0, 0, 0, 0, 0]) { try $0.list(itemsOfAtLeast: 4) }
    }
  }

  @Test func `32-bit numbers have four bytes each and the tag`() {
    #expect(throws: CBORError.self) { try read([0xD8, 78, 0x43, 0, 0, 0]) { try $0.steps().count } }
    #expect(throws: CBORError.self) { try read([0xD8, 79, 0x44, 0, 0, 0, 0]) { try $0.steps().count } }
    #expect(throws: CBORError.self) { try read([0x44, 0, 0, 0, 0]) { try $0.steps().count } }
    #expect(throws: CBORError.self) { try read([0xD8]) { try $0.steps().count } }
  }

  @Test func `true, a double and a text are refused in place of each other`() {
    #expect(throws: CBORError.self) { try read([0x01]) { try $0.boolean() } }
    #expect(throws: CBORError.self) { try read([0xF5]) { try $0.number() } }
    #expect(throws: CBORError.self) { try read([0xFA, 0, 0, 0, 0]) { try $0.number() } }
    #expect(throws: CBORError.self) { try read([0x41, 0x61]) { try $0.text() } }
  }

  @Test func `at the end of the bytes each item is missing`() {
    #expect(throws: CBORError.self) { try read([]) { try $0.boolean() } }
    #expect(throws: CBORError.self) { try read([]) { try $0.index(below: 5) } }
    #expect(throws: CBORError.self) { try read([]) { try $0.number() } }
    #expect(throws: CBORError.self) { try read([]) { try $0.text() } }
    #expect(throws: CBORError.self) { try read([]) { try $0.list() } }
    #expect(throws: CBORError.self) { try read([]) { try $0.steps().count } }
    for count in 0..<7 {
      let start = [0xD8, 78, 0x44, 0, 0, 0, 0].prefix(count).map { UInt8($0) }
      #expect(throws: CBORError.self) { try read(start) { try $0.steps().count } }
    }
  }

  @Test func `bytes after the last item are reported`() {
    #expect(throws: CBORError(offset: 1, found: "1 byte more", expected: "the end")) {
      try read([0x01, 0x02]) { try $0.integer() }
    }
  }

  // MARK: Passing over

  @Test func `items of every kind are passed over, however deep, and the next one is read`() throws {
    let written = bytes { writer in
      writer.list(count: 3)
      writer.text("brook")
      writer.list(count: 2)
      writer.null()
      writer.steps([1, 2])
      writer.number(0.5)
      writer.integer(-1000)
      writer.boolean(true)
      writer.integer(7)
    }
    let next = try read(written) { reader in
      try reader.passOver(items: 3)
      return try reader.integer()
    }
    #expect(next == 7)
  }

  @Test(arguments: ["", "63616", "82", "8301", "1b00", "44010203", "a0", "9b7fffffffffffffff"])
  func `what ends too early, or is no item of these files, is not passed over`(text: String) {
    #expect(throws: CBORError.self) { try read(hexadecimal(text)) { try $0.passOver(items: 1) } }
  }
}

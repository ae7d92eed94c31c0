extension JSONReader {
  /// Reads a string.
  public mutating func string() throws(JSONError) -> String {
    let (span, text) = try checkedString()
    return text ?? String(plain: span.start..<span.end, of: bytes)
  }

  /// Checks that the next value is a string, skips it and returns its range.
  mutating func passOverString() throws(JSONError) -> JSONSpan {
    try checkedString().span
  }

  /// Skips a string; its text is returned if it had to be decoded to be checked.
  private mutating func checkedString() throws(JSONError) -> (span: JSONSpan, text: String?) {
    skipSpace()
    if byte != UInt8(ascii: "\"") { try expect(.string) }
    offset += 1
    let start = offset
    let isASCII = passOverPlainText()
    if byte == UInt8(ascii: "\\") {
      let text = try stringWithEscapes(from: start)
      return (JSONSpan(start: start, end: offset - 1, form: .escaped), text)
    }
    guard byte == UInt8(ascii: "\"") else { throw unfinishedString() }
    let text = isASCII ? nil : try decoded(start..<offset)
    offset += 1
    return (JSONSpan(start: start, end: offset - 1, form: isASCII ? .ascii : .unicode), text)
  }

  /// The text of a skipped string.
  func text(of span: JSONSpan) throws(JSONError) -> String {
    switch span.form {
    case .ascii: return String(plain: span.start..<span.end, of: bytes)
    case .unicode: return try decoded(span.start..<span.end)
    case .escaped:
      var reader = self
      reader.offset = span.start
      return try reader.stringWithEscapes(from: span.start)
    }
  }

  /// Whether two skipped strings have the same text.
  @inline(__always)
  func isSameText(_ one: JSONSpan, _ other: JSONSpan) throws(JSONError) -> Bool {
    guard one.form == .ascii, other.form == .ascii else {
      return try text(of: one) == text(of: other)
    }
    guard one.end &- one.start == other.end &- other.start else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for offset in 0..<one.end &- one.start where bytes[one.start &+ offset] != bytes[other.start &+ offset]
      {
        return false
      }
      return true
    }
  }

  /// Advances to the next special byte in a string; returns whether all before it are ASCII.
  private mutating func passOverPlainText() -> Bool {
    bytes.withUnsafeBytes { bytes in
      var index = offset
      var all: UInt64 = 0
      while index &+ 8 <= bytes.count {
        let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let plain = eight.plainBytes
        all |= plain < 8 ? eight & (1 &<< UInt64(8 &* plain) &- 1) : eight
        index &+= plain
        if plain < 8 { break }
      }
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        all |= UInt64(byte)
        index &+= 1
      }
      offset = index
      return all & 0x8080_8080_8080_8080 == 0
    }
  }

  /// Continues reading a string at its first escape.
  private mutating func stringWithEscapes(from start: Int) throws(JSONError) -> String {
    var text = try decoded(start..<offset)
    while true {
      let run = offset
      while byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { offset += 1 }
      if run < offset { text += try decoded(run..<offset) }
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escape())
      default:
        throw unfinishedString()
      }
    }
  }

  private func unfinishedString() -> JSONError {
    offset < bytes.count
      ? error(expected: "it escaped, as control characters in a string are")
      : error(expected: "the quotation mark that ends the string")
  }

  /// The text of bytes without escapes.
  private func decoded(_ range: Range<Int>) throws(JSONError) -> String {
    if let text = String(validating: bytes[range], as: UTF8.self) { return text }
    var decoder = UTF8()
    var rest = bytes[range].makeIterator()
    var valid = range.lowerBound
    while case .scalarValue(let scalar) = decoder.decode(&rest) { valid += UTF8.width(scalar) }
    throw error(at: valid, expected: "UTF-8")
  }

  /// Reads what follows a backslash.
  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    let name = byte
    offset += 1
    switch name {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(name)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw error(at: start + 1, expected: "one of \"\\/bfnrtu after a reverse solidus")
    }
  }

  /// Reads the four digits of an escape and, for a surrogate, its other half.
  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimalDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isHigh = first < 0xDC00
    if isHigh, byte == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u") {
      offset += 2
      let second = try hexadecimalDigits()
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    let found = "half of a surrogate pair, \\u\(String(first, radix: 16, uppercase: true))"
    throw error(at: start, found: found, expected: "both halves, the high one first")
  }

  private mutating func hexadecimalDigits() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw error(expected: "four hexadecimal digits after \\u")
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}

extension String {
  /// The text of bytes that are known to be UTF-8.
  init(plain range: Range<Int>, of bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }
}

extension UInt64 {
  /// How many of the eight bytes, from the lowest, precede a quotation mark, a backslash or a control
  /// character.
  ///
  /// Subtracting one from a byte sets its highest bit only if the byte is zero; a byte above a zero may be a
  /// false positive, one below it never is.
  @inline(__always)
  fileprivate var plainBytes: Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = self ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let solidi = self ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let quote = (quotes &- ones) & ~quotes
    let solidus = (solidi &- ones) & ~solidi
    let control = (self &- ones &* 0x20) & ~self
    return ((quote | solidus | control) & (ones &<< 7)).trailingZeroBitCount &>> 3
  }
}

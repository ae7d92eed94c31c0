extension JSONReader {
  /// Reads a string.
  public mutating func string() throws(JSONError) -> String {
    try expect(.string)
    offset += 1
    let start = offset
    let isASCII = passOverPlainText()
    if byte == UInt8(ascii: "\\") { return try stringWithEscapes(from: start) }
    guard byte == UInt8(ascii: "\"") else { throw unfinishedString() }
    let text = try isASCII ? ascii(start..<offset) : decoded(start..<offset)
    offset += 1
    return text
  }

  /// Goes to the next byte that means something in a string; says whether all before it are ASCII.
  private mutating func passOverPlainText() -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = offset
      var all: UInt8 = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
        all |= byte
        index &+= 1
      }
      offset = index
      return all < 0x80
    }
  }

  /// The text of bytes that are ASCII.
  private func ascii(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }

  /// Goes on reading a string at its first escape.
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

  /// Reads what follows a reverse solidus.
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

  /// Reads the four digits of an escape and, when they are half of a pair, the other half.
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

extension JSONReader {
  /// The line of the next byte, counted from 1.
  ///
  /// Cost: one pass over the bytes before it.
  public var line: Int {
    1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
  }

  /// The error that something else was expected at the reader's position.
  public func error(expected: String) -> JSONError {
    error(found: foundHere(at: offset), expected: expected)
  }

  /// The error that something else was expected, with words for what was found.
  public func error(found: String, expected: String) -> JSONError {
    error(at: offset, found: found, expected: expected)
  }

  func error(at offset: Int, found: String, expected: String) -> JSONError {
    JSONError(in: bytes, at: offset, found: found, expected: expected)
  }

  func error(at offset: Int, expected: String) -> JSONError {
    error(at: offset, found: foundHere(at: offset), expected: expected)
  }

  /// The character at the offset in quotation marks, or a description of the end or of invalid bytes.
  func foundHere(at offset: Int) -> String {
    guard offset < bytes.count else { return "the end of the text" }
    var decoder = UTF8()
    var rest = bytes[offset...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      return "the byte \(hexadecimal(bytes[offset])), which is no UTF-8"
    }
    guard scalar.value >= 0x20, scalar.value != 0x7F else {
      return "the control character \(hexadecimal(bytes[offset]))"
    }
    return "\"\(Character(scalar))\""
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }
}

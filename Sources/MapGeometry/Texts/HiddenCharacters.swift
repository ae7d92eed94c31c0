extension Unicode.Scalar {
  /// Whether the character is invisible and affects the text around it, or a terminal.
  ///
  /// These are the controls of ASCII and of Latin-1 (C0, DEL, C1), tabs and ends of lines among them; soft hyphens
  /// and zero-width spaces; bidirectional embeddings, overrides and isolates; and the tags of plane 14.
  /// Characters that names are spelt with are not included: joiners (U+200C, U+200D), direction marks without
  /// a scope (U+061C, U+200E, U+200F), and the Mongolian separators.
  package var isHidden: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The character as an escape: `\u{1B}`.
  package var code: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}

extension StringProtocol {
  /// The first hidden control character; nil if there is none.
  package var firstHidden: Unicode.Scalar? {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in !bytes.contains(where: \.mayBeginHidden) }
    return isPlain == true ? nil : unicodeScalars.first(where: \.isHidden)
  }
}

extension String {
  /// The text with each hidden control character except line ends written as its code.
  package var showingHidden: String {
    func isCoded(_ scalar: Unicode.Scalar) -> Bool { scalar.isHidden && scalar != "\n" }
    guard unicodeScalars.contains(where: isCoded) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if isCoded(scalar) {
        shown += scalar.code
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension UnsafeRawBufferPointer {
  /// Whether all are printable characters of ASCII, in which nothing is hidden; eight are looked at at once.
  package var isPrintableASCII: Bool {
    guard count >= 8 else { return allSatisfy { (0x20..<0x7F).contains($0) } }
    var found: UInt64 = 0
    func look(at offset: Int) {
      let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // The highest bit of a byte is set in the first from 80 on, in the second below 20, in the third at 7F.
      found |= word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
    }
    for offset in stride(from: 0, to: count &- 8, by: 8) { look(at: offset) }
    look(at: count &- 8)
    return found & 0x8080_8080_8080_8080 == 0
  }
}

extension UInt8 {
  /// Whether a hidden character may begin with this byte of UTF-8; few others do.
  fileprivate var mayBeginHidden: Bool {
    self < 0x20 || self == 0x7F || self == 0xC2 || self == 0xE2 || self == 0xEF || self == 0xF3
  }
}

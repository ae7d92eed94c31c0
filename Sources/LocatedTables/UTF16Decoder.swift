/// Turns text in UTF-16, in pieces, into UTF-8.
struct UTF16Decoder {
  private let isBigEndian: Bool
  /// The bytes of a character that is not complete.
  private var rest: [UInt8] = []

  /// Nil unless the text begins with a mark of UTF-16, or every other byte of its first line is zero.
  init?(start: [UInt8]) {
    let bytes = start.prefix(64)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      isBigEndian = bytes[0] == 0xFE
      return
    }
    let zeros = [0, 1].map { odd in bytes.enumerated().count { $0.offset % 2 == odd && $0.element == 0 } }
    guard bytes.count >= 4, max(zeros[0], zeros[1]) * 4 > bytes.count, min(zeros[0], zeros[1]) == 0 else {
      return nil
    }
    isBigEndian = zeros[0] > 0
  }

  /// The next piece in UTF-8, at most half as long again, without the mark; what is no character becomes U+FFFD.
  mutating func decoded(_ piece: ArraySlice<UInt8>, isAll: Bool) -> [UInt8] {
    let bytes = rest + piece
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (high, low) = isBigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    var count = units.count * 2
    if !isAll, let last = units.last, UTF16.isLeadSurrogate(last) {
      units.removeLast()
      count -= 2
    }
    rest = Array(bytes[count...])
    if units.first == 0xFEFF { units.removeFirst() }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

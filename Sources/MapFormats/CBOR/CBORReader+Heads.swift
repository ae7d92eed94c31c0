import MapGeometry

extension CBORReader {
  /// Skips an item of bytes or text and returns its range.
  mutating func span(_ kind: CBORKind, _ expected: StaticString) throws(CBORError) -> Range<Int> {
    guard begins(kind) else { throw fault(expected) }
    let start = offset
    let count = try head()
    guard count <= UInt64(bytes.count - offset) else {
      throw CBORError(offset: start, found: "the end", expected: "\(count.counted("byte")) of \(expected)")
    }
    offset &+= Int(count)
    return offset &- Int(count)..<offset
  }

  /// Passes over an item that is not a list.
  mutating func passOverOne() throws(CBORError) {
    guard offset < bytes.count else { throw fault("an item") }
    switch CBORKind(firstByte: bytes[offset]) {
    case .unsigned, .negative, .simple: _ = try head()
    case .text: _ = try span(.text, "a text")
    case .tag: _ = try steps()
    case .bytes, .list, .map: throw fault("an item of these files")
    }
  }

  /// Whether the next item is of that kind.
  @inline(__always)
  func begins(_ kind: CBORKind) -> Bool {
    offset < bytes.count && bytes[offset] &>> 5 == kind.rawValue
  }

  /// Reads the number in the head of the item that begins here.
  @inline(__always)
  mutating func head() throws(CBORError) -> UInt64 {
    let low = bytes[offset] & 0x1F
    guard low >= 24 else {
      offset &+= 1
      return UInt64(low)
    }
    return try longHead(low)
  }

  /// Reads a number that follows the head's first byte, of the length given there.
  private mutating func longHead(_ low: UInt8) throws(CBORError) -> UInt64 {
    guard low <= 27 else { throw fault("a head whose number is told") }
    let start = offset &+ 1
    let end = start &+ 1 &<< Int(low &- 24)
    guard end <= bytes.count else {
      throw CBORError(offset: bytes.count, found: "the end", expected: "the rest of a number")
    }
    offset = end
    switch low {
    case 24: return UInt64(bytes[start])
    case 25: return UInt64(UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt16.self)))
    case 26: return UInt64(UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
    default: return UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
  }

  /// The error that a different item begins here.
  func fault(_ expected: StaticString) -> CBORError {
    let found = offset < bytes.count ? "\(CBORKind(firstByte: bytes[offset]))" : "the end"
    return CBORError(offset: offset, found: found, expected: "\(expected)")
  }
}

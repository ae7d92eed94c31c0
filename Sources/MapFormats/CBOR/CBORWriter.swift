/// Writes CBOR (RFC 8949), a binary counterpart of JSON.
///
/// Every number has the shortest head, every list and text has a definite length: equal values give equal
/// bytes.
package struct CBORWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func null() { bytes.append(CBORMark.null) }

  package mutating func boolean(_ value: Bool) { bytes.append(value ? CBORMark.yes : CBORMark.no) }

  package mutating func integer(_ value: Int) {
    value < 0 ? head(.negative, UInt64(~value)) : head(.unsigned, UInt64(value))
  }

  package mutating func number(_ value: Double) {
    bytes.append(CBORMark.double)
    bigEndian(value.bitPattern, bytes: 8)
  }

  package mutating func text(_ value: String) {
    head(.text, UInt64(value.utf8.count))
    bytes += value.utf8
  }

  /// Begins a list; that many items must follow.
  package mutating func list(count: Int) { head(.list, UInt64(count)) }

  /// Writes 32-bit integers as one item: a little-endian typed array of RFC 8746.
  package mutating func steps(_ values: [Int32]) {
    bytes += CBORMark.steps
    head(.bytes, UInt64(4 * values.count))
    for value in values {
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
  }

  private mutating func head(_ kind: CBORKind, _ value: UInt64) {
    switch value {
    case 0..<24: bytes.append(kind.firstByte(UInt8(value)))
    case 24...0xFF: head(kind, 24, value, bytes: 1)
    case 0x100...0xFFFF: head(kind, 25, value, bytes: 2)
    case 0x1_0000...0xFFFF_FFFF: head(kind, 26, value, bytes: 4)
    default: head(kind, 27, value, bytes: 8)
    }
  }

  private mutating func head(_ kind: CBORKind, _ low: UInt8, _ value: UInt64, bytes count: Int) {
    bytes.append(kind.firstByte(low))
    bigEndian(value, bytes: count)
  }

  private mutating func bigEndian(_ value: UInt64, bytes count: Int) {
    for index in (0..<count).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index)))
    }
  }
}

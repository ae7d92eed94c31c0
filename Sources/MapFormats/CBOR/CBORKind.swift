/// The kind of a CBOR item; the raw value is its major type in RFC 8949.
enum CBORKind: UInt8 {
  case unsigned = 0
  case negative = 1
  case bytes = 2
  case text = 3
  case list = 4
  case map = 5
  case tag = 6
  case simple = 7

  /// The kind of the item whose first byte that is.
  init(firstByte byte: UInt8) {
    self = CBORKind(rawValue: byte >> 5) ?? .simple
  }

  /// The first byte of an item of this kind, whose head contains a small number or the length of the number
  /// that follows.
  func firstByte(_ low: UInt8) -> UInt8 { rawValue << 5 | low }
}

/// Items of one byte.
enum CBORMark {
  static let no: UInt8 = 0xF4
  static let yes: UInt8 = 0xF5
  static let null: UInt8 = 0xF6
  /// The first byte of a double.
  static let double: UInt8 = 0xFB
  /// The start of an array of little-endian 32-bit integers (RFC 8746): the tag 78, then the kind "bytes".
  static let steps: [UInt8] = [0xD8, 78]
}

/// The types of Tiny WKB that are written and read, by their numbers in the format.
enum TinyWKBType: UInt8 {
  case point = 1
  case lineString = 2
  case polygon = 3
  case multiLineString = 5
  case multiPolygon = 6
  case collection = 7

  /// Seven decimals, in the upper four bits of the first byte: zigzag, so 14.
  static let precision: UInt8 = 14 << 4
  /// The bit of the second byte for an empty shape.
  static let emptyMark: UInt8 = 0x10
  /// The bit of the second byte for members with ids.
  static let idsMark: UInt8 = 0x04

  var firstByte: UInt8 { TinyWKBType.precision | rawValue }
}

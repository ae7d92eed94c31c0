/// Eight bytes processed together; the first is the lowest.
///
/// Marks are the highest bits of bytes. The marks of a search are valid up to the first one; after it they
/// may be wrong.
struct ByteWord {
  let bits: UInt64

  /// The eight bytes from a position on; they must be readable, whatever their values.
  @inline(__always)
  init(at place: UnsafePointer<UInt8>) {
    bits = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
  }

  /// Eight times the same byte.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Marks the bytes that are equal to those of the pattern.
  @inline(__always)
  func marks(of pattern: UInt64) -> UInt64 {
    let difference = bits ^ pattern
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }

  /// The values of digits, and marks at bytes that are not digits.
  @inline(__always)
  var digits: (values: UInt64, marks: UInt64) {
    let values = bits ^ 0x3030_3030_3030_3030
    let low = (values & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676
    return (values, (low | values) & 0x8080_8080_8080_8080)
  }

  /// The number of bytes before the first mark; eight without one.
  @inline(__always)
  static func count(before marks: UInt64) -> Int { marks.trailingZeroBitCount &>> 3 }

  /// The number of eight digits, the most significant first.
  @inline(__always)
  static func number(_ values: UInt64) -> UInt64 {
    let pairs = (values &* 10 &+ values &>> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours &>> 32) & 0xFFFF_FFFF
  }
}

/// A hash to detect changes of a file: XXH64 with the seed 0, as sixteen hexadecimal digits.
///
/// It guards against mistakes, not against malice. `xxhsum -H1` prints the same for a file. Cost: half a
/// nanosecond for eight bytes.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// Four accumulators, each of which takes eight of every 32 bytes.
  private var lanes = Lanes(x: Prime.first &+ Prime.second, y: Prime.second, z: 0, w: 0 &- Prime.first)
  /// The bytes after the last full 32.
  private var rest: [UInt8] = []
  private var count = 0

  private struct Lanes: Hashable {
    var x, y, z, w: UInt64
  }

  /// The constants of XXH64.
  private enum Prime {
    static let first: UInt64 = 0x9E37_79B1_85EB_CA87
    static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    static let third: UInt64 = 0x1656_67B1_9E37_79F9
    static let fourth: UInt64 = 0x85EB_CA77_C2B2_AE63
    static let fifth: UInt64 = 0x27D4_EB2F_1656_67C5
  }

  /// The hash of no bytes.
  public init() {}

  /// The hash of bytes.
  public init(_ bytes: some Sequence<UInt8>) {
    add(bytes)
  }

  /// Adds more bytes.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    if rest.isEmpty, bytes.withContiguousStorageIfAvailable({ take(UnsafeRawBufferPointer($0)) }) != nil {
      return
    }
    let all = rest + bytes
    count -= rest.count
    all.withUnsafeBytes { take($0) }
  }

  /// Adds bytes when none are left from before.
  private mutating func take(_ bytes: UnsafeRawBufferPointer) {
    var lanes = lanes
    var offset = 0
    while offset &+ 32 <= bytes.count {
      lanes.x = Self.round(lanes.x, bytes.word(at: offset))
      lanes.y = Self.round(lanes.y, bytes.word(at: offset &+ 8))
      lanes.z = Self.round(lanes.z, bytes.word(at: offset &+ 16))
      lanes.w = Self.round(lanes.w, bytes.word(at: offset &+ 24))
      offset &+= 32
    }
    self.lanes = lanes
    rest = Array(bytes[offset...])
    count += bytes.count
  }

  @inline(__always)
  private static func round(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    (sum &+ word &* Prime.second).rotated(by: 31) &* Prime.first
  }

  /// The 64 bits of the hash.
  private var value: UInt64 {
    var sum = Prime.fifth
    if count >= 32 {
      sum =
        lanes.x.rotated(by: 1) &+ lanes.y.rotated(by: 7) &+ lanes.z.rotated(by: 12) &+ lanes.w.rotated(by: 18)
      for lane in [lanes.x, lanes.y, lanes.z, lanes.w] {
        sum = (sum ^ Self.round(0, lane)) &* Prime.first &+ Prime.fourth
      }
    }
    sum &+= UInt64(count)
    rest.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        sum = (sum ^ Self.round(0, bytes.word(at: offset))).rotated(by: 27) &* Prime.first &+ Prime.fourth
        offset += 8
      }
      if offset + 4 <= bytes.count {
        let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        sum = (sum ^ UInt64(half) &* Prime.first).rotated(by: 23) &* Prime.second &+ Prime.third
        offset += 4
      }
      for byte in bytes[offset...] {
        sum = (sum ^ UInt64(byte) &* Prime.fifth).rotated(by: 11) &* Prime.first
      }
    }
    sum = (sum ^ sum &>> 33) &* Prime.second
    sum = (sum ^ sum &>> 29) &* Prime.third
    return sum ^ sum &>> 32
  }

  /// The sixteen digits.
  public var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension UInt64 {
  fileprivate func rotated(by bits: UInt64) -> UInt64 { self &<< bits | self &>> (64 &- bits) }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

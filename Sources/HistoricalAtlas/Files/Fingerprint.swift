/// A short mark of bytes, to see whether a file has changed: FNV-1a, 64 bits, as sixteen hexadecimal digits.
///
/// It guards against mistakes, not against malice.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The mark of no bytes.
  public init() {}

  /// The mark of bytes.
  public init(_ bytes: some Sequence<UInt8>) {
    add(bytes)
  }

  /// Goes on over more bytes.
  public mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// The sixteen digits.
  public var description: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

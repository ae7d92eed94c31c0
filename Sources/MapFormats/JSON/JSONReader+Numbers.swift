extension JSONReader {
  enum Number {
    /// Without fraction and exponent, and small enough.
    case integer(Int)
    /// Any other.
    case double(Double)
  }

  /// Reads a number that is written without fraction and exponent.
  public mutating func integer() throws(JSONError) -> Int {
    skipSpace()
    let start = offset
    guard case .integer(let value) = try anyNumber() else {
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      throw error(at: start, found: text, expected: "an integer of at most 64 bits")
    }
    return value
  }

  /// Reads a number: the nearest double, always finite.
  public mutating func number() throws(JSONError) -> Double {
    switch try anyNumber() {
    case .integer(let value): Double(value)
    case .double(let value): value
    }
  }

  mutating func anyNumber() throws(JSONError) -> Number {
    try expect(.number)
    let start = offset
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    let startsWithZero = byte == UInt8(ascii: "0")
    var digits = Digits()
    try read(&digits)
    guard !startsWithZero || digits.count == 1 else {
      throw error(at: offset - digits.count, found: "a leading zero", expected: "a number without one")
    }
    if byte != UInt8(ascii: "."), byte | 0x20 != UInt8(ascii: "e") {
      if digits.count <= 18 {
        let magnitude = Int(truncatingIfNeeded: digits.value)
        return .integer(isNegative ? -magnitude : magnitude)
      }
      if let value = Int(text(from: start)) { return .integer(value) }
      return .double(try slowDouble(from: start))
    }
    let whole = digits.count
    if byte == UInt8(ascii: ".") {
      offset += 1
      try read(&digits)
    }
    let fraction = digits.count - whole
    guard byte | 0x20 != UInt8(ascii: "e") else {
      try skipExponent()
      return .double(try slowDouble(from: start))
    }
    // Both numbers are exact doubles, so their quotient is rounded only once.
    guard digits.value < 1 << 53, digits.count <= 19, fraction < Self.powersOfTen.count else {
      return .double(try slowDouble(from: start))
    }
    let value = Double(digits.value) / Self.powersOfTen[fraction]
    return .double(isNegative ? -value : value)
  }

  /// Digits and their number, which is correct for up to nineteen of them.
  private struct Digits {
    var value: UInt64 = 0
    var count = 0
  }

  @inline(__always)
  private mutating func read(_ digits: inout Digits) throws(JSONError) {
    let start = offset
    while byte &- UInt8(ascii: "0") <= 9 {
      digits.value = digits.value &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
      offset += 1
    }
    guard offset > start else { throw error(expected: "a digit") }
    digits.count += offset - start
  }

  private mutating func skipExponent() throws(JSONError) {
    offset += 1
    if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
    var digits = Digits()
    try read(&digits)
  }

  /// The double nearest to a number of any length.
  private func slowDouble(from start: Int) throws(JSONError) -> Double {
    let text = text(from: start)
    guard let value = Double(text), value.isFinite else {
      throw error(at: start, found: text, expected: "a number that a double can hold")
    }
    return value
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// The powers of ten that are exact doubles.
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19,
    1e20, 1e21, 1e22,
  ]
}

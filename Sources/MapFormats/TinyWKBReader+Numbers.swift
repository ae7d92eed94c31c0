import MapGeometry

extension TinyWKBReader {
  mutating func byte() throws(TinyWKBError) -> UInt8 {
    guard offset < bytes.count else { throw fault(0, "the end", "more bytes") }
    offset += 1
    return bytes[offset - 1]
  }

  /// How many parts follow, of which each takes so many bytes at least.
  mutating func count(atLeast size: Int) throws(TinyWKBError) -> Int {
    let start = offset
    let count = try variable()
    guard count <= UInt64((bytes.count - offset) / size) else {
      let expected = "no more than the \(bytes.count - offset) bytes that are left have room for"
      throw TinyWKBError(offset: start, found: "\(count) parts", expected: expected)
    }
    return Int(count)
  }

  /// A whole number of either sign.
  @inline(__always)
  mutating func difference() throws(TinyWKBError) -> Int64 {
    let value = try variable()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// Positions, each told from the one before.
  mutating func positions() throws(TinyWKBError) -> [Position] {
    let count = try count(atLeast: 2)
    var positions: [Position] = []
    let before = self
    var after = self
    try positions.append(addingCapacity: count) { output throws(TinyWKBError) in
      // A value of this scope alone is kept in registers.
      var here = before
      for _ in 0..<count {
        let start = here.offset
        here.last.x &+= try here.difference()
        here.last.y &+= try here.difference()
        let (x, y) = (Int32(truncatingIfNeeded: here.last.x), Int32(truncatingIfNeeded: here.last.y))
        guard Int64(x) == here.last.x, Int64(y) == here.last.y, let position = try? Position(x: x, y: y)
        else {
          let found = "\(here.last.x),\(here.last.y)"
          throw TinyWKBError(offset: start, found: found, expected: "steps of a grid on the globe")
        }
        output.append(position)
      }
      after = here
    }
    self = after
    return positions
  }

  /// A whole number of seven bits a byte.
  @inline(__always)
  private mutating func variable() throws(TinyWKBError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count, shift < 64 {
      let byte = bytes[offset]
      offset &+= 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
    throw fault(0, "a number without an end", "at most ten bytes")
  }

  /// A fault so many bytes from here.
  func fault(_ distance: Int, _ found: String, _ expected: String) -> TinyWKBError {
    TinyWKBError(offset: offset + distance, found: found, expected: expected)
  }
}

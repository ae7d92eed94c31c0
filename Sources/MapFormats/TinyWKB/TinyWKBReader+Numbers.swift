import MapGeometry

extension TinyWKBReader {
  mutating func byte() throws(TinyWKBError) -> UInt8 {
    guard offset < bytes.count else { throw fault(0, "the end", "more bytes") }
    offset += 1
    return bytes[offset - 1]
  }

  /// The number of parts that follow, each of which takes at least that many bytes.
  mutating func count(atLeast size: Int) throws(TinyWKBError) -> Int {
    let start = offset
    let count = try variable()
    guard count <= UInt64((bytes.count - offset) / size) else {
      let expected = "no more than fit into \((bytes.count - offset).counted("byte"))"
      throw TinyWKBError(offset: start, found: count.counted("part"), expected: expected)
    }
    return Int(count)
  }

  /// A signed integer.
  @inline(__always)
  mutating func difference() throws(TinyWKBError) -> Int64 {
    let value = try variable()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A position, as a difference from the previous one.
  @inline(__always)
  mutating func position() throws(TinyWKBError) -> Position {
    let start = offset
    last.x &+= try difference()
    last.y &+= try difference()
    let (x, y) = (Int32(truncatingIfNeeded: last.x), Int32(truncatingIfNeeded: last.y))
    guard Int64(x) == last.x, Int64(y) == last.y, let position = try? Position(x: x, y: y) else {
      let found = "\(last.x),\(last.y)"
      throw TinyWKBError(offset: start, found: found, expected: "steps of a grid on the globe")
    }
    return position
  }

  mutating func positions() throws(TinyWKBError) -> [Position] {
    let count = try count(atLeast: 2)
    var positions: [Position] = []
    let before = self
    var after = self
    try positions.append(addingCapacity: count) { output throws(TinyWKBError) in
      // A local value is kept in registers.
      var here = before
      for _ in 0..<count {
        output.append(try here.position())
      }
      after = here
    }
    self = after
    return positions
  }

  /// A varint: seven bits per byte, little-endian.
  @inline(__always)
  private mutating func variable() throws(TinyWKBError) -> UInt64 {
    if offset &+ 8 <= bytes.count {
      let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let lasts = ~UInt64(littleEndian: eight) & 0x8080_8080_8080_8080
      // A number of up to eight bytes is read at once: their count varies, and branches on it would be
      // mispredicted.
      if lasts != 0 {
        offset &+= lasts.trailingZeroBitCount &>> 3 &+ 1
        return (UInt64(littleEndian: eight) & (lasts ^ (lasts &- 1))).withoutHighestBits
      }
    }
    return try variableByByte()
  }

  /// A number of more than eight bytes, or near the end.
  private mutating func variableByByte() throws(TinyWKBError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      // Nine bytes have 63 bits, so that the tenth has one.
      guard shift < 63 || byte < 2 else { throw fault(0, "\(byte)", "0 or 1 in the tenth byte of a number") }
      offset &+= 1
      value |= UInt64(byte & 0x7F) &<< shift
      if byte < 0x80 { return value }
      shift &+= 7
    }
    throw fault(0, "the end", "more bytes")
  }

  /// An error that many bytes from here.
  func fault(_ distance: Int, _ found: String, _ expected: String) -> TinyWKBError {
    TinyWKBError(offset: offset + distance, found: found, expected: expected)
  }
}

extension UInt64 {
  /// The lower seven bits of each byte, joined: first of two bytes, then of four, then of all.
  @inline(__always)
  fileprivate var withoutHighestBits: UInt64 {
    let twos = self & 0x007F_007F_007F_007F | (self & 0x7F00_7F00_7F00_7F00) &>> 1
    let fours = twos & 0x0000_3FFF_0000_3FFF | (twos & 0x3FFF_0000_3FFF_0000) &>> 2
    return fours & 0x0000_0000_0FFF_FFFF | (fours & 0x0FFF_FFFF_0000_0000) &>> 4
  }
}

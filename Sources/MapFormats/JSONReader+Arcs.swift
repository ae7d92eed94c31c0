import MapGeometry

extension JSONReader {
  /// Reads arcs, each a first position counted from `translate` and then steps, all in grid steps.
  mutating func arcs(from translate: Position) throws(JSONError) -> [LineString] {
    var lines: [LineString] = []
    var positions: [Position] = []
    try beginArray()
    while try nextElement() {
      let start = self
      positions.removeAll(keepingCapacity: true)
      try readPositions(into: &positions, from: translate, arc: lines.count)
      guard positions.count >= 2 else {
        throw start.error(
          found: "arc \(lines.count) of \(positions.count) positions",
          expected: "two or more"
        )
      }
      lines.append(LineString(knownValid: Array(positions)))
    }
    return lines
  }

  private mutating func readPositions(
    into positions: inout [Position],
    from translate: Position,
    arc: Int
  ) throws(JSONError) {
    var x = Int(translate.x)
    var y = Int(translate.y)
    try beginArray()
    while try nextElement() {
      let start = offset
      let (dx, dy) = try pair()
      x &+= dx
      y &+= dy
      guard let position = Position(inGridX: x, y: y) else {
        throw error(
          at: start,
          found: "a position of arc \(arc) that is off the globe",
          expected: "another step"
        )
      }
      guard positions.last != position else {
        throw error(at: start, found: "a position of arc \(arc) twice in a row", expected: "another step")
      }
      positions.append(position)
    }
  }

  /// Reads two integers of at most nine digits in brackets, without space, as programs write them; nil, and stays,
  /// where anything else follows.
  ///
  /// A coverage has hundreds of thousands of these; this needs a third of the time of ``anyPair()``.
  @inline(__always)
  private mutating func plainPair() -> (Int, Int)? {
    let found: (first: Int, second: Int, end: Int)? = bytes.withUnsafeBufferPointer { bytes in
      // No more than 25 bytes are looked at.
      guard offset + 25 <= bytes.count, bytes[offset] == UInt8(ascii: "["),
        let (first, comma) = plainInteger(bytes, offset + 1), bytes[comma] == UInt8(ascii: ","),
        let (second, bracket) = plainInteger(bytes, comma + 1), bytes[bracket] == UInt8(ascii: "]")
      else { return nil }
      return (first, second, bracket + 1)
    }
    guard let found else { return nil }
    offset = found.end
    return (found.first, found.second)
  }

  /// An integer of at most nine digits, and where it ends.
  @inline(__always)
  private func plainInteger(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Int, Int)? {
    let isNegative = bytes[start] == UInt8(ascii: "-")
    let first = isNegative ? start &+ 1 : start
    var ahead = first
    var magnitude = 0
    while bytes[ahead] &- UInt8(ascii: "0") <= 9, ahead &- first < 10 {
      magnitude = magnitude &* 10 &+ Int(bytes[ahead] &- UInt8(ascii: "0"))
      ahead &+= 1
    }
    let digits = ahead &- first
    guard digits >= 1, digits <= 9, digits == 1 || bytes[first] != UInt8(ascii: "0") else { return nil }
    return (isNegative ? 0 &- magnitude : magnitude, ahead)
  }

  /// Reads two integers in brackets.
  private mutating func pair() throws(JSONError) -> (Int, Int) {
    if let pair = plainPair() { return pair }
    return try anyPair()
  }

  private mutating func anyPair() throws(JSONError) -> (Int, Int) {
    try beginArray()
    guard try nextElement() else { throw error(expected: "two integers") }
    let first = try integer()
    guard try nextElement() else { throw error(expected: "two integers") }
    let second = try integer()
    guard try !nextElement() else { throw error(expected: "two integers") }
    return (first, second)
  }
}

extension Position {
  /// The position of these grid steps; nil when it is off the globe.
  fileprivate init?(inGridX x: Int, y: Int) {
    guard let x = Int32(exactly: x), let y = Int32(exactly: y) else { return nil }
    try? self.init(x: x, y: y)
  }
}

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
          found: "arc \(lines.count) of \(positions.count.counted("position"))",
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
      readPlainPositions(behind: position, into: &positions)
      if let last = positions.last { (x, y) = (Int(last.x), Int(last.y)) }
    }
  }

  /// Reads the positions that follow another as long as they are written without space and with steps of at most
  /// nine digits, as programs write them; stops in front of what is written otherwise or is no position.
  ///
  /// A coverage has hundreds of thousands of these; this needs a fifth of the time.
  private mutating func readPlainPositions(behind position: Position, into positions: inout [Position]) {
    var last = position
    offset = bytes.withUnsafeBufferPointer { bytes in
      var end = offset
      while let (dx, dy, next) = Self.plainStep(bytes, from: end),
        let position = Position(inGridX: Int(last.x) &+ dx, y: Int(last.y) &+ dy), position != last
      {
        positions.append(position)
        last = position
        end = next
      }
      return end
    }
  }

  /// A comma and two integers of at most nine digits in brackets, and where they end; nil for anything else.
  @inline(__always)
  private static func plainStep(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int
  ) -> (dx: Int, dy: Int, end: Int)? {
    // No more than 24 bytes are looked at.
    guard start &+ 24 <= bytes.count, bytes[start] == UInt8(ascii: ","),
      bytes[start &+ 1] == UInt8(ascii: "[")
    else { return nil }
    var ahead = start &+ 2
    guard let dx = plainInteger(bytes, &ahead), bytes[ahead] == UInt8(ascii: ",") else { return nil }
    ahead &+= 1
    guard let dy = plainInteger(bytes, &ahead), bytes[ahead] == UInt8(ascii: "]") else { return nil }
    return (dx, dy, ahead &+ 1)
  }

  /// Reads an integer of at most nine digits; nil where there is none.
  @inline(__always)
  private static func plainInteger(_ bytes: UnsafeBufferPointer<UInt8>, _ ahead: inout Int) -> Int? {
    let isNegative = bytes[ahead] == UInt8(ascii: "-")
    if isNegative { ahead &+= 1 }
    let first = ahead
    var magnitude = 0
    var digit = bytes[ahead] &- UInt8(ascii: "0")
    while digit <= 9, ahead &- first < 9 {
      magnitude = magnitude &* 10 &+ Int(digit)
      ahead &+= 1
      digit = bytes[ahead] &- UInt8(ascii: "0")
    }
    let digits = ahead &- first
    guard digits == 1 || (digits > 1 && bytes[first] != UInt8(ascii: "0")) else { return nil }
    return isNegative ? 0 &- magnitude : magnitude
  }

  /// Reads two integers in brackets.
  private mutating func pair() throws(JSONError) -> (Int, Int) {
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

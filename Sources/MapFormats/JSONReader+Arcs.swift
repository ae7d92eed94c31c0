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

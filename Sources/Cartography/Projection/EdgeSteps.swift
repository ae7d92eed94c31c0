internal import MapGeometry

extension [Position] {
  /// The line with positions added so that no edge is longer than half a degree in longitude or latitude.
  ///
  /// The edges are straight in longitude and latitude and become curves on the map. The added positions do
  /// not depend on the direction of the edge, so neighbours stay together.
  func withEdgeSteps() -> [Position] {
    let limit: UInt32 = 5_000_000
    func longest(_ a: Position, _ b: Position) -> UInt32 { Swift.max(a.x.distance(b.x), a.y.distance(b.y)) }
    guard var before = first else { return self }
    let isLong = contains { position in
      defer { before = position }
      return longest(before, position) > limit
    }
    guard isLong else { return self }
    var result: [Position] = []
    result.reserveCapacity(count)
    for (a, b) in zip(self, dropFirst()) {
      result.append(a)
      let count = (longest(a, b) + limit - 1) / limit
      guard count > 1 else { continue }
      let (from, to) = a < b ? (a, b) : (b, a)
      for index in 1..<count {
        let step = a < b ? index : count - index
        result.append(from.between(to, Double(step) / Double(count)))
      }
    }
    if let last { result.append(last) }
    return result
  }
}

extension Int32 {
  /// How far the number is from another one.
  fileprivate func distance(_ other: Int32) -> UInt32 {
    UInt32(bitPattern: Swift.max(self, other) &- Swift.min(self, other))
  }
}

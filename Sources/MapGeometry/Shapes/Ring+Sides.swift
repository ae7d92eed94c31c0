extension Ring {
  /// The side of the ring on which each of many positions lies, as from `side(of:)`.
  ///
  /// Cost: O(log n) in the number of positions for each edge, plus one test for each position in an edge's
  /// rows.
  package func sides(of asked: [Position]) -> [RingSide] {
    let order = asked.indices.sorted { asked[$0].y < asked[$1].y }
    let rows = order.map { asked[$0].y }
    var sides = [RingSide](repeating: .outside, count: asked.count)
    var last = positions[0]
    for next in positions {
      let highest = max(last.y, next.y)
      var place = rows.firstIndex(notBelow: min(last.y, next.y))
      while place < rows.count, rows[place] <= highest {
        let index = order[place]
        let edge = Edge(last, next)
        if edge.contains(asked[index]) {
          sides[index] = .border
        } else if sides[index] != .border, edge.isCrossedByRayEast(of: asked[index]) {
          sides[index] = sides[index] == .inside ? .outside : .inside
        }
        place += 1
      }
      last = next
    }
    return sides
  }
}

extension [Int32] {
  /// The index of the first of ascending numbers that is not below `least`.
  package func firstIndex(notBelow least: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

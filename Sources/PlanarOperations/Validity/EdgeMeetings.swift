import MapGeometry

/// A hierarchy of boxes over groups of neighbouring edges, so that only edges near each other are compared.
///
/// A box has eight sides, to separate slanted parallel edges too, as in a comb.
struct EdgeMeetings {
  private struct Box {
    /// The minimum and maximum of longitude, latitude, their sum and their difference.
    var least: SIMD4<Int64>
    var greatest: SIMD4<Int64>

    @inline(__always)
    func meets(_ other: Box) -> Bool {
      all(least .<= other.greatest) && all(other.least .<= greatest)
    }
  }

  /// The number of comparisons that ends the counting: no real outline needs more.
  private var mostComparisons: Int { max(1_000_000_000, 300 * edges.count) }

  private let edges: [(from: Position, to: Position)]
  /// The boxes of the edges, then of each pair, and so on.
  private let boxes: [[Box]]

  init(_ rings: some Sequence<Ring>) {
    var keyed: [(key: UInt64, from: Position, to: Position)] = []
    for ring in rings {
      for (from, to) in zip(ring.positions, ring.positions.dropFirst()) {
        keyed.append((EdgeMeetings.neighbourhood(from, to), from, to))
      }
    }
    keyed.sort { $0.key < $1.key }
    let edges = keyed.map { (from: $0.from, to: $0.to) }
    var boxes: [[Box]] = [
      edges.map { edge in
        let (a, b) = (EdgeMeetings.measures(edge.from), EdgeMeetings.measures(edge.to))
        return Box(least: pointwiseMin(a, b), greatest: pointwiseMax(a, b))
      }
    ]
    while let last = boxes.last, last.count > 1 {
      boxes.append(
        stride(from: 0, to: last.count, by: 2).map { index in
          guard index + 1 < last.count else { return last[index] }
          return Box(
            least: pointwiseMin(last[index].least, last[index + 1].least),
            greatest: pointwiseMax(last[index].greatest, last[index + 1].greatest)
          )
        }
      )
    }
    self.edges = edges
    self.boxes = boxes
  }

  var count: Int { edges.count }

  /// How often edges meet other than at common ends, up to `most` + 1; also that value if comparing them
  /// takes too long.
  func meetings(upTo most: Int) -> Int {
    var found = 0
    var comparisons = 0
    let mostComparisons = mostComparisons
    var waiting = [(level: boxes.count - 1, a: 0, b: 0)]
    while let (level, a, b) = waiting.popLast() {
      comparisons += 1
      guard comparisons < mostComparisons, found <= most else { return most + 1 }
      guard a == b || boxes[level][a].meets(boxes[level][b]) else { continue }
      guard level > 0 else {
        if a != b, meet(edges[a], edges[b]) { found += 1 }
        continue
      }
      let last = boxes[level - 1].count - 1
      for first in (2 * a)...min(2 * a + 1, last) {
        for second in (2 * b)...min(2 * b + 1, last) where a != b || first <= second {
          waiting.append((level - 1, first, second))
        }
      }
    }
    return found
  }

  private func meet(_ a: (from: Position, to: Position), _ b: (from: Position, to: Position)) -> Bool {
    let b1 = Turn.of(b.from, from: a.from, to: a.to).rawValue
    let b2 = Turn.of(b.to, from: a.from, to: a.to).rawValue
    let a1 = Turn.of(a.from, from: b.from, to: b.to).rawValue
    let a2 = Turn.of(a.to, from: b.from, to: b.to).rawValue
    if a1 * a2 < 0, b1 * b2 < 0 { return true }
    return b1 == 0 && EdgeMeetings.isWithin(b.from, a) || b2 == 0 && EdgeMeetings.isWithin(b.to, a)
      || a1 == 0 && EdgeMeetings.isWithin(a.from, b) || a2 == 0 && EdgeMeetings.isWithin(a.to, b)
  }

  /// Whether a position on the line through an edge lies on the edge and is not one of its ends.
  private static func isWithin(_ position: Position, _ edge: (from: Position, to: Position)) -> Bool {
    position != edge.from && position != edge.to && BoundingBox(edge.from, edge.to).contains(position)
  }

  /// The midpoint of an edge as a Morton number: the interleaved bits of its coordinates, which keeps most
  /// neighbours together.
  private static func neighbourhood(_ a: Position, _ b: Position) -> UInt64 {
    func spread(_ steps: Int64) -> UInt64 {
      var bits = UInt64(UInt32(truncatingIfNeeded: steps + 1_800_000_000))
      for (shift, mask) in [
        (16, 0x0000_FFFF_0000_FFFF), (8, 0x00FF_00FF_00FF_00FF), (4, 0x0F0F_0F0F_0F0F_0F0F),
        (2, 0x3333_3333_3333_3333), (1, 0x5555_5555_5555_5555),
      ] as [(UInt64, UInt64)] {
        bits = (bits | bits << shift) & mask
      }
      return bits
    }
    return spread((Int64(a.x) + Int64(b.x)) / 2) << 1 | spread((Int64(a.y) + Int64(b.y)) / 2)
  }

  private static func measures(_ position: Position) -> SIMD4<Int64> {
    let (x, y) = (Int64(position.x), Int64(position.y))
    return SIMD4(x, y, x + y, x - y)
  }
}

import MapGeometry

/// Rings sorted into polygons by the format's rule: an outer ring runs clockwise, a hole counter-clockwise.
///
/// The direction is that of the file's own coordinates: on the grid a sliver may run the other way. Each hole
/// belongs to the smallest outer ring that holds it. When a counter-clockwise ring is in no outer ring, the shape
/// does not keep the rule, and what holds what decides instead: a ring is an outer ring when an even number of the
/// others hold it.
struct RingGrouping {
  /// The polygons, in the order of their outer rings; holes in the order of the rings.
  let polygons: [Polygon]

  /// - Throws: Rings of which too many lie side by side or in each other.
  init(_ rings: [Ring], isHole: [Bool]) throws(TooManyRings) {
    let all = Array(rings.indices)
    var isHole = isHole
    var nesting = try RingNesting(of: all.filter { isHole[$0] }, in: all.filter { !isHole[$0] }, rings)
    if all.contains(where: { isHole[$0] && nesting.smallest[$0] == nil }) {
      nesting = try RingNesting(of: all, in: all, rings)
      let isOdd = nesting.counts.map { $0 % 2 == 1 }
      // Rings that cross may lie in one that is no outer ring itself.
      isHole = all.map { ring in isOdd[ring] && nesting.smallest[ring].map { !isOdd[$0] } ?? false }
    }
    var holes = [[Ring]](repeating: [], count: rings.count)
    for ring in all where isHole[ring] {
      if let outer = nesting.smallest[ring] { holes[outer].append(rings[ring]) }
    }
    polygons = all.filter { !isHole[$0] }.map { Polygon(outer: rings[$0], holes: holes[$0]) }
  }
}

/// Rings of which too many lie side by side or in each other to say what holds what.
struct TooManyRings: Error {}

/// Which rings hold which others.
///
/// Cost: each ring that may hold others against the boxes that start between its west and its east, which has a
/// bound; then once against the rings in its box.
private struct RingNesting {
  /// How many rings hold each ring.
  var counts: [Int]
  /// The ring with the least area of those that hold each ring; nil where none does.
  var smallest: [Int?]

  /// The most boxes that are compared: about a second.
  private static let greatestWork = 500_000_000

  init(of inner: [Int], in outers: [Int], _ rings: [Ring]) throws(TooManyRings) {
    counts = Array(repeating: 0, count: rings.count)
    smallest = Array(repeating: nil, count: rings.count)
    guard !inner.isEmpty else { return }
    let boxes = rings.map(\.boundingBox)
    let areas = rings.map { $0.twiceSignedArea.magnitude }
    let order = inner.sorted { boxes[$0].southWest.x < boxes[$1].southWest.x }
    let wests = order.map { boxes[$0].southWest.x }
    var work = 0
    for outer in outers {
      let box = boxes[outer]
      let first = wests.firstIndex(notBelow: box.southWest.x)
      let last = wests.firstIndex(notBelow: box.northEast.x)
      work += last - first
      guard work <= Self.greatestWork else { throw TooManyRings() }
      let near = order[first..<last].filter { ring in
        // Of two rings that are the same, the first holds the second.
        ring != outer && box.contains(boxes[ring]) && (areas[ring], outer) < (areas[outer], ring)
      }
      let sides = near.isEmpty ? [] : rings[outer].sides(of: near.map { rings[$0].positions[0] })
      for (ring, side) in zip(near, sides) where RingNesting.holds(rings[outer], rings[ring], side) {
        counts[ring] += 1
        if smallest[ring].map({ areas[outer] < areas[$0] }) ?? true { smallest[ring] = outer }
      }
    }
  }

  /// Whether the first position of `hole` that is not on the border of `outer` lies inside it.
  ///
  /// - Parameter first: The side of the hole's first position.
  private static func holds(_ outer: Ring, _ hole: Ring, _ first: RingSide) -> Bool {
    guard first == .border else { return first == .inside }
    for position in hole.positions {
      switch outer.side(of: position) {
      case .inside: return true
      case .outside: return false
      case .border: continue
      }
    }
    return true
  }
}

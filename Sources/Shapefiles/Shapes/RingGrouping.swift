import MapGeometry

/// Rings sorted into polygons by the format's rule: an outer ring runs clockwise, a hole counter-clockwise.
///
/// The direction is that of the file's own coordinates: on the grid a sliver may be reversed. Each hole
/// belongs to the smallest outer ring that contains it. If a counter-clockwise ring is in no outer ring, the
/// shape breaks the rule and containment decides: a ring contained in an even number of others is an outer
/// ring.
struct RingGrouping {
  /// The polygons, in the order of their outer rings; holes in the order of the rings.
  let polygons: [Polygon]

  /// - Throws: Too many adjacent or nested rings.
  init(_ rings: [Ring], isHole: [Bool]) throws(TooManyRings) {
    let all = Array(rings.indices)
    var isHole = isHole
    var nesting = try RingNesting(of: all.filter { isHole[$0] }, in: all.filter { !isHole[$0] }, rings)
    if all.contains(where: { isHole[$0] && nesting.smallest[$0] == nil }) {
      nesting = try RingNesting(of: all, in: all, rings)
      let isOdd = nesting.counts.map { $0 % 2 == 1 }
      // Rings that cross may lie in one that is not an outer ring.
      isHole = all.map { ring in isOdd[ring] && nesting.smallest[ring].map { !isOdd[$0] } ?? false }
    }
    var holes = [[Ring]](repeating: [], count: rings.count)
    for ring in all where isHole[ring] {
      if let outer = nesting.smallest[ring] { holes[outer].append(rings[ring]) }
    }
    polygons = all.filter { !isHole[$0] }.map { Polygon(outer: rings[$0], holes: holes[$0]) }
  }
}

/// Too many adjacent or nested rings to decide containment.
struct TooManyRings: Error {}

/// Containment of rings.
///
/// Cost: each ring that may contain others is compared with the boxes that start between its west and its
/// east, up to a bound; then once with the rings in its box.
private struct RingNesting {
  /// How many rings contain each ring.
  var counts: [Int]
  /// The smallest ring that contains each ring; nil if none does.
  var smallest: [Int?]

  /// The maximum number of box comparisons: about a second.
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
        // Of two equal rings, the first contains the second.
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

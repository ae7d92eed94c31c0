import MapGeometry

/// Rings sorted into polygons by the format's rule: an outer ring runs clockwise, a hole counter-clockwise.
///
/// The direction is that of the file's own coordinates: on the grid a sliver may run the other way. Each hole belongs to the smallest outer ring that holds it. A counter-clockwise ring that no outer ring
/// holds is a stray. Cost: each hole against the boxes of all outer rings, and each outer ring once against the
/// holes in its box.
struct RingGrouping {
  /// The polygons, in the order of their outer rings; holes in the order of the rings.
  let polygons: [Polygon]
  /// The indices of the rings that are neither outer nor in one.
  let stray: [Int]

  init(_ rings: [Ring], isHole: [Bool]) {
    let outers = rings.indices.filter { !isHole[$0] }
    let inner = rings.indices.filter { isHole[$0] }
    let boxes = inner.map { rings[$0].boundingBox }
    var smallest: [Int: (outer: Int, area: UInt128)] = [:]
    for (place, outer) in outers.enumerated() where !inner.isEmpty {
      let box = rings[outer].boundingBox
      let near = inner.indices.filter { box.contains(boxes[$0]) }.map { inner[$0] }
      let sides = rings[outer].sides(of: near.map { rings[$0].positions[0] })
      let held = zip(near, sides).filter { RingGrouping.holds(rings[outer], rings[$0], $1) }.map(\.0)
      let area = held.isEmpty ? 0 : rings[outer].twiceSignedArea.magnitude
      for hole in held {
        if smallest[hole].map({ area < $0.area }) ?? true { smallest[hole] = (place, area) }
      }
    }
    var holes = [[Ring]](repeating: [], count: outers.count)
    var stray: [Int] = []
    for hole in inner {
      if let found = smallest[hole] { holes[found.outer].append(rings[hole]) } else { stray.append(hole) }
    }
    polygons = zip(outers, holes).map { Polygon(outer: rings[$0], holes: $1) }
    self.stray = stray
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

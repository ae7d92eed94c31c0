import MapGeometry

/// Rings sorted into polygons by the format's rule: an outer ring runs clockwise, a hole counter-clockwise.
///
/// The direction is that of the file's own coordinates: on the grid a sliver may run the other way. Each hole belongs to the smallest outer ring that holds it. A counter-clockwise ring that no outer ring
/// holds is a stray. Cost: each hole against the boxes of all outer rings, and against the vertices of those
/// whose box holds it.
struct RingGrouping {
  /// The polygons, in the order of their outer rings; holes in the order of the rings.
  let polygons: [Polygon]
  /// The indices of the rings that are neither outer nor in one.
  let stray: [Int]

  init(_ rings: [Ring], isHole: [Bool]) {
    let outers = rings.indices.filter { !isHole[$0] }
    let boxes = outers.map { rings[$0].boundingBox }
    var holes = [[Ring]](repeating: [], count: outers.count)
    var stray: [Int] = []
    for hole in rings.indices where isHole[hole] {
      let box = rings[hole].boundingBox
      let holders = outers.indices.filter {
        boxes[$0].contains(box) && RingGrouping.holds(rings[outers[$0]], rings[hole])
      }
      let smallest = holders.min {
        rings[outers[$0]].twiceSignedArea.magnitude < rings[outers[$1]].twiceSignedArea.magnitude
      }
      if let smallest { holes[smallest].append(rings[hole]) } else { stray.append(hole) }
    }
    polygons = zip(outers, holes).map { Polygon(outer: rings[$0], holes: $1) }
    self.stray = stray
  }

  /// Whether the first position of `hole` that is not on the border of `outer` lies inside it.
  private static func holds(_ outer: Ring, _ hole: Ring) -> Bool {
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

import MapGeometry

/// The connected pieces of ground that look alike, and which of them are large enough to be outlined.
struct OutlinedPieces {
  /// For each face, whether its piece is large enough.
  private let isLarge: [Bool]

  /// The pieces of faces with these looks, by number; the smallest that is outlined is so many metres wide or high.
  init(of looks: [Int], in coverage: Coverage, smallest: Double) {
    var pieces = Array(looks.indices)
    func root(of face: Int) -> Int {
      var face = face
      while pieces[face] != face {
        pieces[face] = pieces[pieces[face]]
        face = pieces[face]
      }
      return face
    }
    for arc in coverage.arcs {
      guard let left = arc.sides.left, let right = arc.sides.right, looks[left] == looks[right]
      else { continue }
      let (a, b) = (root(of: left), root(of: right))
      pieces[max(a, b)] = min(a, b)
    }
    var boxes = [BoundingBox?](repeating: nil, count: looks.count)
    for arc in coverage.arcs {
      for case let face? in [arc.sides.left, arc.sides.right] {
        let piece = root(of: face)
        if boxes[piece]?.extend(to: arc.boundingBox) == nil { boxes[piece] = arc.boundingBox }
      }
    }
    let areLarge = boxes.map { $0.map { $0.metresAcross >= smallest } ?? false }
    isLarge = looks.indices.map { areLarge[root(of: $0)] }
  }

  /// Whether the ground on both sides of an arc is large enough; where the map ends nothing is too small.
  func areOutlined(along arc: Arc) -> Bool {
    [arc.sides.left, arc.sides.right].allSatisfy { $0.map { isLarge[$0] } ?? true }
  }
}

extension BoundingBox {
  /// The greater of width and height, in metres; the width is that in the middle.
  fileprivate var metresAcross: Double {
    let middle = southWest.y + (northEast.y - southWest.y) / 2
    guard let west = try? Position(x: southWest.x, y: middle),
      let east = try? Position(x: northEast.x, y: middle),
      let above = try? Position(x: southWest.x, y: northEast.y)
    else { return .infinity }
    return max(west.distanceInKilometres(to: east), southWest.distanceInKilometres(to: above)) * 1000
  }
}

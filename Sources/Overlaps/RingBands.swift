import MapGeometry

/// The edges of rings in bands of latitude, to ask of many positions whether they lie inside.
struct RingBands {
  private let edges: [(from: Position, to: Position)]
  private let south: Int64
  private let height: Int64
  private var bands: [[Int32]]

  init(_ rings: [Ring]) {
    edges = rings.flatMap { Array(zip($0.positions, $0.positions.dropFirst())) }
    let latitudes = edges.map { Int64($0.from.y) }
    south = latitudes.min() ?? 0
    let count = min(max(1, edges.count / 8), 1 << 16)
    height = max(1, ((latitudes.max() ?? 0) - south) / Int64(count) + 1)
    bands = [[Int32]](repeating: [], count: count)
    for (index, edge) in edges.enumerated() {
      let (a, b) = (band(of: edge.from.y), band(of: edge.to.y))
      for band in min(a, b)...max(a, b) { bands[band].append(Int32(index)) }
    }
  }

  private func band(of y: Int32) -> Int { Int((Int64(y) - south) / height) }

  /// Whether a position of an arc lies inside the area of the rings, which are moved by less than any distance to the
  /// east and by still less to the north.
  func contains(_ position: Position) -> Bool {
    let band = (Int64(position.y) - south) / height
    guard position.y >= south, bands.indices.contains(Int(band)) else { return false }
    var isInside = false
    for index in bands[Int(band)] {
      let (from, to) = edges[Int(index)]
      let isRising = to.y >= position.y
      if isRising != (from.y >= position.y), position.isLeft(besideMoved: from, to) == isRising {
        isInside.toggle()
      }
    }
    return isInside
  }
}

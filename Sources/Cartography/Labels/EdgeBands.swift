/// The edges of rings by the bands of the plane that they enter, so that a line across the bands need not be
/// compared with all of them.
struct EdgeBands {
  /// An edge by the coordinate that is constant on the query lines, and the other one.
  struct Edge {
    let from: (across: Double, along: Double)
    let to: (across: Double, along: Double)
  }

  private static let count = 64
  private let low: Double
  private let high: Double
  private let width: Double
  /// The edges of all bands, band by band.
  private var edges: [Edge] = []
  /// Where the edges of each band begin; the last entry is the number of edges.
  private var starts = [Int](repeating: 0, count: Self.count + 1)

  /// The edges of closed rings between two limits, which differ.
  init(
    _ rings: [[PixelPoint]],
    from low: Double,
    to high: Double,
    _ coordinates: (PixelPoint) -> (across: Double, along: Double)
  ) {
    self.low = low
    self.high = high
    width = (high - low) / Double(Self.count)
    var all: [(edge: Edge, first: Int, last: Int)] = []
    all.reserveCapacity(rings.reduce(0) { $0 + $1.count })
    for ring in rings {
      guard var before = ring.last.map(coordinates) else { continue }
      var beforeBand = band(before.across)
      for point in ring {
        let next = coordinates(point)
        let nextBand = band(next.across)
        // An edge parallel to the query lines crosses none.
        if before.across != next.across {
          all.append((Edge(from: before, to: next), min(beforeBand, nextBand), max(beforeBand, nextBand)))
        }
        (before, beforeBand) = (next, nextBand)
      }
    }
    guard let any = all.first?.edge else { return }
    for (_, first, last) in all {
      for band in first...last { starts[band + 1] += 1 }
    }
    for band in 0..<Self.count { starts[band + 1] += starts[band] }
    edges = [Edge](repeating: any, count: starts[Self.count])
    var free = starts
    for (edge, first, last) in all {
      for band in first...last {
        edges[free[band]] = edge
        free[band] += 1
      }
    }
  }

  private func band(_ across: Double) -> Int {
    width > 0 ? min(max(Int((across - low) / width), 0), Self.count - 1) : 0
  }

  /// Where the rings cross the line at a coordinate, sorted; nothing beyond the limits.
  func crossings(at limit: Double) -> [Double] {
    guard limit >= low, limit <= high else { return [] }
    var found: [Double] = []
    found.reserveCapacity(16)
    let band = band(limit)
    for edge in edges[starts[band]..<starts[band + 1]] {
      let (from, to) = (edge.from, edge.to)
      guard (from.across <= limit) != (to.across <= limit) else { continue }
      found.append(from.along + (to.along - from.along) * (limit - from.across) / (to.across - from.across))
    }
    found.sort()
    return found
  }
}

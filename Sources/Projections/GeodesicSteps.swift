internal import MapGeometry

/// The start of an edge and points along it, at most 0.1 degree from one to the next; without the edge's end.
struct GeodesicSteps: Sequence, IteratorProtocol {
  private let edge: Edge
  private let count: Int
  private var index = 0

  init(_ edge: Edge) {
    self.edge = edge
    let dx = abs(Int(edge.to.x) - Int(edge.from.x))
    let dy = abs(Int(edge.to.y) - Int(edge.from.y))
    let longest = dx > dy ? dx : dy
    count = longest <= 1_000_000 ? 1 : (longest + 999_999) / 1_000_000
  }

  mutating func next() -> (longitude: Double, latitude: Double)? {
    guard index < count else { return nil }
    let share = Double(index) / Double(count)
    index += 1
    return (
      edge.from.longitude + (edge.to.longitude - edge.from.longitude) * share,
      edge.from.latitude + (edge.to.latitude - edge.from.latitude) * share
    )
  }
}

public import MapGeometry

/// Seeded sets of positions to locate: anywhere, near borders, or where people live.
public struct PointSets {
  private let coverage: Coverage
  private let places: [Position]
  private let edges: [Edge]

  /// The sets for a coverage; its places represent where people live.
  public init(_ coverage: Coverage, places: [Position]) {
    self.coverage = coverage
    self.places = places
    edges = coverage.arcs.flatMap { Array($0.line.edges) }
  }

  /// Anywhere in the box of the coverage.
  public func uniform(_ count: Int, seed: UInt64) -> [Position] {
    guard let box = coverage.boundingBox else { return [] }
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).compactMap { _ in
      try? Position(
        x: Int32.random(in: box.southWest.x...box.northEast.x, using: &numbers),
        y: Int32.random(in: box.southWest.y...box.northEast.y, using: &numbers)
      )
    }
  }

  /// Within about five kilometres of a border, with degrees converted at middle latitudes.
  public func hard(_ count: Int, seed: UInt64) -> [Position] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).compactMap { _ in
      let edge = edges[Int.random(in: edges.indices, using: &numbers)]
      let part = Double.random(in: 0...1, using: &numbers)
      let east = Double(edge.from.x) + part * (Double(edge.to.x) - Double(edge.from.x))
      let north = Double(edge.from.y) + part * (Double(edge.to.y) - Double(edge.from.y))
      // 0.045 degrees of latitude are 5 km, and 0.06 of longitude at 42 degrees.
      return try? Position(
        x: Int32(east + Double.random(in: -600_000...600_000, using: &numbers)),
        y: Int32(north + Double.random(in: -450_000...450_000, using: &numbers))
      )
    }
  }

  /// The places in random order, many times each.
  public func real(_ count: Int, seed: UInt64) -> [Position] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<count).map { _ in places[Int.random(in: places.indices, using: &numbers)] }
  }

  /// Where errors are likely: on vertices, a step beside them, on edges, sharing a coordinate with a vertex,
  /// or near a border.
  public func adversarial(_ count: Int, seed: UInt64) -> [Position] {
    var numbers = SeededNumbers(seed: seed)
    let hard = hard(count, seed: seed &+ 1)
    return hard.enumerated().compactMap { index, near in
      let edge = edges[Int.random(in: edges.indices, using: &numbers)]
      let other = edges[Int.random(in: edges.indices, using: &numbers)]
      let step = { (numbers: inout SeededNumbers) in Int32.random(in: -1...1, using: &numbers) }
      switch index % 5 {
      case 0: return edge.from
      case 1: return try? Position(x: edge.from.x + step(&numbers), y: edge.from.y + step(&numbers))
      case 2:
        let part = Double.random(in: 0...1, using: &numbers)
        let x = Double(edge.from.x) + part * (Double(edge.to.x) - Double(edge.from.x))
        let y = Double(edge.from.y) + part * (Double(edge.to.y) - Double(edge.from.y))
        return try? Position(x: Int32(x.rounded()), y: Int32(y.rounded()))
      case 3: return try? Position(x: edge.from.x, y: other.from.y)
      default: return near
      }
    }
  }
}

public import MapGeometry

/// A coverage with sixteen times the edges of another, to measure a finer base map.
///
/// Each edge is bent at its midpoint, the halves at theirs, and so on four times, by seeded random numbers.
/// Both neighbours of a border get the same vertices, and `Coverage.init(of:origin:)` checks that nothing
/// overlaps.
public struct DenseCoverage {
  private static let times = 4
  private let room: EdgeRoom
  private let seed: UInt64

  /// Makes the finer coverage.
  public static func densified(_ coverage: Coverage, seed: UInt64) throws -> Coverage {
    let dense = DenseCoverage(
      room: EdgeRoom(coverage.arcs.flatMap { Array($0.line.edges) }),
      seed: seed
    )
    var parts: [(face: Face, polygons: [Polygon])] = []
    for (index, face) in coverage.faces.enumerated() {
      let polygons = try coverage.dissolved([index]).map { polygon in
        Polygon(outer: try dense.ring(polygon.outer), holes: try polygon.holes.map { try dense.ring($0) })
      }
      parts.append((face, polygons))
    }
    return try Coverage(of: parts) { _ in
      ArcOrigin(line: "densified", step: nil, uncertaintyInKilometres: 1)
    }
  }

  private func ring(_ ring: Ring) throws -> Ring {
    try Ring(ring.edges.flatMap { edge in vertices(of: edge).dropLast() })
  }

  /// The edge's ends and the vertices between them, in the edge's direction.
  private func vertices(of edge: Edge) -> [Position] {
    let key = EdgeRoom.key(edge)
    let mark = UInt64(UInt32(bitPattern: key.from.x)) << 32 | UInt64(UInt32(bitPattern: key.from.y))
    let other = UInt64(UInt32(bitPattern: key.to.x)) << 32 | UInt64(UInt32(bitPattern: key.to.y))
    var numbers = SeededNumbers(seed: seed ^ mark ^ (other &* 0x9E37_79B9_7F4A_7C15))
    var vertices = [key.from, key.to]
    for _ in 0..<Self.times { vertices = bent(vertices, by: room.part(of: key), &numbers) }
    return key == edge ? vertices : vertices.reversed()
  }

  /// The vertices with another between each pair.
  private func bent(_ vertices: [Position], by part: Double, _ numbers: inout SeededNumbers) -> [Position] {
    var bent = [vertices[0]]
    for (from, to) in zip(vertices, vertices.dropFirst()) {
      let (dx, dy) = (Double(to.x) - Double(from.x), Double(to.y) - Double(from.y))
      let shift = part * Double.random(in: -1...1, using: &numbers)
      let x = Int32(((Double(from.x) + Double(to.x)) / 2 - dy * shift).rounded())
      let y = Int32(((Double(from.y) + Double(to.y)) / 2 + dx * shift).rounded())
      // Edges of a few centimetres have no midpoint on the grid.
      if abs(dx) + abs(dy) > 400, let middle = try? Position(x: x, y: y) { bent.append(middle) }
      bent.append(to)
    }
    return bent
  }
}

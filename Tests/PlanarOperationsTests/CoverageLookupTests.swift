import MapGeometry
import PlanarOperations
import Testing

/// GEOS is the oracle: its result for each face is the expected answer of the coverage.
@Suite struct CoverageLookupTests {
  @Test(arguments: RandomDivision.Ground.all)
  func `a position is in the face that GEOS says contains it`(_ ground: RandomDivision.Ground) throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      let division = try RandomDivision(ground, seed: seed)
      let coverage = try division.coverage()
      var numbers = SeededNumbers(seed: seed)
      let probes = try division.probes(using: &numbers)
      try #require(probes.count > 200)
      var says = Array(repeating: (inside: [Int](), border: [Int]()), count: probes.count)
      for (face, part) in division.parts.enumerated() {
        let prepared = try PreparedPolygons(part.polygons)
        let boxes = part.polygons.map(\.boundingBox)
        for (index, probe) in probes.enumerated() where boxes.contains(where: { $0.contains(probe) }) {
          switch try prepared.side(of: probe) {
          case .inside: says[index].inside.append(face)
          case .border: says[index].border.append(face)
          case .outside: continue
          }
        }
      }
      for (probe, oracle) in zip(probes, says) {
        let match = coverage.face(at: probe)
        if let face = oracle.inside.first {
          #expect(match.face == face && match.arc == nil, "\(probe) seed \(seed)")
        } else if oracle.border.isEmpty {
          #expect(match.face == nil && match.arc == nil, "\(probe) seed \(seed)")
        } else {
          #expect(oracle.border.contains(match.face ?? -1), "\(probe) seed \(seed)")
          // Where the map ends, at a pole or at the antimeridian, there is no border of ground.
          let isOnEdge = abs(probe.x) == 1_800_000_000 || abs(probe.y) == 900_000_000
          #expect(match.arc.map { coverage.arcs[$0].contains(probe) } ?? isOnEdge, "\(probe) seed \(seed)")
        }
      }
    }
  }

  @Test func `a position on an arc belongs to the face just east of it, otherwise just north`() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let division = try RandomDivision(.roomy, seed: seed)
      let coverage = try division.coverage()
      // No edge between cells is flatter than 1 in 12, so this place is off the border and on no other.
      let beside = coverage.arcs.flatMap(\.line.positions).compactMap { vertex in
        (try? Position(x: vertex.x + 10_000, y: vertex.y + 1)).map { (vertex, $0) }
      }
      for (face, part) in division.parts.enumerated() {
        let prepared = try PreparedPolygons(part.polygons)
        for (vertex, neighbour) in beside where try prepared.contains(neighbour) {
          #expect(coverage.face(at: vertex).face == face, "\(vertex) seed \(seed)")
        }
      }
    }
  }
}

import MapGeometry
import PlanarOperations
import Testing

/// The locator compared with the coverage's own lookup, and with GEOS.
@Suite struct LocatorTests {
  @Test(arguments: RandomDivision.Ground.all)
  func `a locator answers as the coverage does`(_ ground: RandomDivision.Ground) throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      let division = try RandomDivision(ground, seed: seed)
      let coverage = try division.coverage()
      let locator = Locator(coverage)
      var numbers = SeededNumbers(seed: seed)
      var probes = try division.probes(using: &numbers)
      // Coordinates of vertices, paired differently.
      let vertices = coverage.arcs.flatMap(\.line.positions)
      for vertex in vertices {
        let other = vertices[Int.random(in: vertices.indices, using: &numbers)]
        probes.append(try Position(x: vertex.x, y: other.y))
      }
      try #require(probes.count > 200)
      #expect(probes.filter { locator.face(at: $0) != coverage.face(at: $0) } == [], "seed \(seed)")
    }
  }

  @Test(arguments: RandomDivision.Ground.all)
  func `a locator puts no position into a face where GEOS finds it outside`(
    _ ground: RandomDivision.Ground
  ) throws {
    let division = try RandomDivision(ground, seed: 7)
    let locator = Locator(try division.coverage())
    var numbers = SeededNumbers(seed: 7)
    let probes = try division.probes(using: &numbers)
    var covered = [Bool](repeating: false, count: probes.count)
    var wrong: [Position] = []
    for (face, part) in division.parts.enumerated() {
      let prepared = try PreparedPolygons(part.polygons)
      for (index, probe) in probes.enumerated() {
        let match = locator.face(at: probe)
        let isRight =
          switch try prepared.side(of: probe) {
          case .inside: match.face == face && !match.isOnBorder
          case .border: match.face != nil && match.isOnBorder
          case .outside: match.face != face
          }
        if !isRight { wrong.append(probe) }
        if match.face == face { covered[index] = true }
      }
    }
    for (probe, isCovered) in zip(probes, covered) where (locator.face(at: probe).face != nil) != isCovered {
      wrong.append(probe)
    }
    #expect(wrong == [])
  }
}

import MapGeometry
import PlanarOperations
import Testing

/// A valid coverage passes; each kind of damage to it is found.
@Suite struct CoverageProblemTests {
  typealias Part = (name: String, polygons: [Polygon])

  /// The polygons of a random division, each a face of its own.
  private func parts(_ ground: RandomDivision.Ground, _ seed: UInt64) throws -> [Part] {
    try RandomDivision(ground, seed: seed, sharing: 0).parts.map { ($0.face.region.name, $0.polygons) }
  }

  /// The edges of all outer rings that have a polygon on both sides.
  private func sharedEdges(_ parts: [Part]) -> [(part: Int, edge: Edge)] {
    let walked = Set(parts.flatMap(\.polygons).flatMap(\.rings).flatMap { Array($0.edges) })
    return parts.enumerated().flatMap { index, part in
      part.polygons.flatMap { Array($0.outer.edges) }.filter { walked.contains($0.reversed) }.map {
        (index, $0)
      }
    }
  }

  @Test(arguments: RandomDivision.Ground.all)
  func `polygonized lines are a coverage`(_ ground: RandomDivision.Ground) throws {
    for seed in 21...25 as ClosedRange<UInt64> {
      let parts = try parts(ground, seed)
      #expect(Coverage.problems(of: parts) == [], "seed \(seed)")
    }
  }

  @Test(arguments: RandomDivision.Ground.all)
  func `a face removed from the middle leaves a gap of its area`(_ ground: RandomDivision.Ground)
    throws
  {
    var taken = 0
    for seed in 21...22 as ClosedRange<UInt64> {
      let parts = try parts(ground, seed)
      let shared = sharedEdges(parts)
      for (index, part) in parts.enumerated() where part.polygons[0].holes.isEmpty {
        guard shared.count(where: { $0.part == index }) == part.polygons[0].outer.positions.count - 1
        else { continue }
        let left = parts.indices.filter { $0 != index }.map { parts[$0] }
        let problems = Coverage.problems(of: left)
        #expect(problems.count == 1, "face \(index), seed \(seed)")
        for problem in problems {
          guard case .gap(let position, _) = problem else {
            Issue.record("\(problem)")
            continue
          }
          #expect(part.polygons[0].side(of: position) == .border)
        }
        taken += 1
      }
    }
    #expect(taken > 10)
  }

  @Test(arguments: RandomDivision.Ground.all)
  func `a duplicate face is an overlap`(_ ground: RandomDivision.Ground) throws {
    let parts = try parts(ground, 24)
    for part in parts.prefix(12) {
      let problems = Coverage.problems(of: parts + [(name: "again", polygons: part.polygons)])
      #expect(!problems.isEmpty)
      #expect(
        problems.allSatisfy { if case .overlap(part.name, "again", _) = $0 { true } else { false } },
        "\(problems.first.map(\.description) ?? "")"
      )
    }
  }

  @Test(arguments: RandomDivision.Ground.all)
  func `a vertex that only one neighbour has is an unmatched edge`(_ ground: RandomDivision.Ground) throws {
    let parts = try parts(ground, 25)
    for (index, edge) in sharedEdges(parts).prefix(8) {
      // Every edge passes through the grid points at a quarter of it.
      let middle = try Position(
        x: edge.from.x + (edge.to.x - edge.from.x) / 4,
        y: edge.from.y + (edge.to.y - edge.from.y) / 4
      )
      var damaged = parts
      damaged[index].polygons[0] = try parts[index].polygons[0].inserting(middle, after: edge.from)
      let problems = Coverage.problems(of: damaged)
      #expect(!problems.isEmpty)
      let unmatched = problems.allSatisfy { problem in
        guard case .unmatchedEdge(let found, _, _) = problem else { return false }
        return edge.contains(found.from) && edge.contains(found.to)
      }
      #expect(unmatched, "\(problems)")
    }
  }

  @Test(arguments: RandomDivision.Ground.all)
  func `a vertex moved by a grid step in only one neighbour is found`(_ ground: RandomDivision.Ground)
    throws
  {
    let parts = try parts(ground, 26)
    let outline = try parts.flatMap(\.polygons).union()
    // At a vertex of the outline the faces would come apart like a seam, which leaves no gap.
    let inner = sharedEdges(parts).filter { shared in
      outline.contains { $0.side(of: shared.edge.from) == .inside }
    }
    try #require(inner.count > 10)
    for (index, edge) in inner.prefix(8) {
      for (dx, dy) in [(1, 0), (0, 1), (-1, 0), (0, -1)] as [(Int32, Int32)] {
        guard let moved = try? Position(x: edge.from.x + dx, y: edge.from.y + dy),
          let polygon = try? parts[index].polygons[0].moving(edge.from, to: moved)
        else { continue }
        var damaged = parts
        damaged[index].polygons = [polygon]
        #expect(!Coverage.problems(of: damaged).isEmpty, "\(parts[index].name) at \(edge.from)")
      }
    }
  }

  @Test(arguments: RandomDivision.Ground.all)
  func `where GEOS finds shared ground of two faces, an overlap is found`(_ ground: RandomDivision.Ground)
    throws
  {
    var overlaps = 0
    for seed in 31...32 as ClosedRange<UInt64> {
      let first = try parts(ground, seed)
      let second = try parts(ground, seed + 100)
      for a in first.prefix(10) {
        for b in second.prefix(10) {
          let sharesGround = try !a.polygons.intersection(with: b.polygons).isEmpty
          let problems = Coverage.problems(of: [a, (name: "other", polygons: b.polygons)])
          let found = problems.contains { if case .gap = $0 { false } else { true } }
          if sharesGround {
            #expect(found, "\(a.name) and \(b.name), seed \(seed)")
            overlaps += 1
          }
        }
      }
    }
    #expect(overlaps > 10)
  }

  @Test func `a face inside another is an overlap even when no edges meet`() throws {
    let parts: [Part] = [("whole", [try box(0, 0, 9, 9)]), ("part", [try box(3, 3, 6, 6)])]
    guard case .overlap("whole", "part", let position)? = Coverage.problems(of: parts).first else {
      Issue.record("\(Coverage.problems(of: parts))")
      return
    }
    #expect(try box(3, 3, 6, 6).side(of: position) != .outside)
  }
}

extension Polygon {
  /// The same polygon with one more position in its outer ring.
  fileprivate func inserting(_ position: Position, after vertex: Position) throws -> Polygon {
    let positions = outer.positions.dropLast().flatMap { $0 == vertex ? [$0, position] : [$0] }
    return Polygon(outer: try Ring(positions), holes: holes)
  }

  /// The same polygon with one position of its outer ring moved.
  fileprivate func moving(_ vertex: Position, to position: Position) throws -> Polygon {
    Polygon(outer: try Ring(outer.positions.dropLast().map { $0 == vertex ? position : $0 }), holes: holes)
  }
}

import MapGeometry

/// The ground of sets of faces, each dissolved once.
struct DissolvedFaces {
  private let coverage: Coverage
  private var known: [[Int]: [Polygon]] = [:]
  /// The ids of the lines all of whose arcs run along one meridian or one parallel.
  let straightLines: Set<String>

  init(of coverage: Coverage) {
    self.coverage = coverage
    straightLines = coverage.straightLines
  }

  /// The ground of faces, given in ascending order, without the borders between them.
  mutating func polygons(of faces: [Int]) -> [Polygon] {
    if let known = known[faces] { return known }
    let polygons = coverage.dissolved(Set(faces))
    known[faces] = polygons
    return polygons
  }
}

extension Coverage {
  /// The ids of the lines all of whose arcs run along one meridian or one parallel.
  fileprivate var straightLines: Set<String> {
    let straight = Dictionary(grouping: arcs, by: \.origin.line).filter { _, arcs in
      let first = arcs[0].line.start
      return arcs.allSatisfy { $0.line.positions.allSatisfy { $0.x == first.x } }
        || arcs.allSatisfy { $0.line.positions.allSatisfy { $0.y == first.y } }
    }
    return Set(straight.keys)
  }
}

import MapGeometry

/// The ground of sets of faces, each dissolved once.
struct DissolvedFaces {
  private let coverage: Coverage
  private var known: [[Int]: [Polygon]] = [:]

  init(of coverage: Coverage) { self.coverage = coverage }

  /// The ground of faces, given in ascending order, without the borders between them.
  mutating func polygons(of faces: [Int]) -> [Polygon] {
    if let known = known[faces] { return known }
    let polygons = coverage.dissolved(Set(faces))
    known[faces] = polygons
    return polygons
  }
}

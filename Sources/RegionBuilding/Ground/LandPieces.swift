import MapGeometry
import PlanarOperations
import Projections

/// The pieces of land as cut by the lines, and what was left over.
struct LandPieces {
  let polygons: [Polygon]
  /// Leftover lines, which need attention.
  let leftovers: [BuildProblem]
  /// Leftovers of ready polygons. Their rings are closed, so this is ground that collapsed on the grid.
  let slips: [BuildRemark]

  init(_ cut: LandCut, ready: [ReadyPolygons]) throws(PlanarOperationError) {
    let result = try cut.lines.polygonized()
    let readyLines = Set(ready.map(\.line))
    var leftovers: [BuildProblem] = []
    var needles: [LineString] = []
    func isNeedle(_ line: LineString, _ id: String) -> Bool {
      guard readyLines.contains(id) else { return false }
      needles.append(line)
      return true
    }
    for line in result.dangles {
      let (id, km) = (cut.origin(of: line.middleEdge).line, line.geodesicKilometres)
      if !isNeedle(line, id) { leftovers.append(.dangle(line: id, at: line.start, kilometres: km)) }
    }
    for line in result.cutEdges {
      let (id, km) = (cut.origin(of: line.middleEdge).line, line.geodesicKilometres)
      if !isNeedle(line, id) { leftovers.append(.cutEdge(line: id, at: line.start, kilometres: km)) }
    }
    polygons = result.polygons
    self.leftovers = leftovers + result.invalidRings.map { .invalidRing(at: $0.start) }
    slips = needles.isEmpty ? [] : LandPieces.slips(needles, of: ready)
  }

  /// The needles with the faces whose vertices they have.
  private static func slips(_ needles: [LineString], of ready: [ReadyPolygons]) -> [BuildRemark] {
    var faces: [Position: Set<String>] = [:]
    for position in needles.flatMap(\.positions) { faces[position] = [] }
    for shape in ready.flatMap(\.shapes) {
      for ring in shape.polygons.flatMap(\.rings) {
        for position in ring.positions where faces[position] != nil {
          faces[position]?.insert(shape.face.name)
        }
      }
    }
    return needles.map { line in
      let names = line.positions.reduce(into: Set<String>()) { $0.formUnion(faces[$1] ?? []) }
      return .needle(of: names.sorted(), at: line.start, kilometres: line.geodesicKilometres)
    }
  }
}

extension LineString {
  /// An edge near the middle of the line.
  fileprivate var middleEdge: Edge {
    let edges = Array(edges)
    return edges[edges.count / 2]
  }
}

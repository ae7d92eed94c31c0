import MapGeometry
import PlanarOperations
import Projections

/// The land in pieces, as the lines cut it, and what was left over.
struct LandPieces {
  let polygons: [Polygon]
  let leftovers: [BuildProblem]

  init(_ cut: LandCut) throws(PlanarOperationError) {
    let result = try cut.lines.polygonized()
    polygons = result.polygons
    leftovers =
      result.dangles.map { line in
        .dangle(
          line: cut.origin(of: line.middleEdge).line,
          at: line.start,
          kilometres: line.geodesicKilometres
        )
      }
      + result.cutEdges.map { line in
        .cutEdge(
          line: cut.origin(of: line.middleEdge).line,
          at: line.start,
          kilometres: line.geodesicKilometres
        )
      }
      + result.invalidRings.map { .invalidRing(at: $0.start) }
  }
}

extension LineString {
  /// An edge near the middle of the line.
  fileprivate var middleEdge: Edge {
    let edges = Array(edges)
    return edges[edges.count / 2]
  }
}

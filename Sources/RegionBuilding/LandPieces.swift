import MapGeometry
import PlanarOperations
import Projections

/// The land in pieces, as the lines cut it, and what was left over.
struct LandPieces {
  let polygons: [Polygon]
  let leftovers: [BuildProblem]

  init(_ cut: LandCut) throws(PlanarOperationError) {
    let result = try polygonized(cut.lines)
    polygons = result.polygons
    leftovers =
      result.dangles.map { line in
        .dangle(
          line: cut.origin(of: line.firstEdge).line,
          at: line.start,
          kilometres: line.geodesicKilometres
        )
      }
      + result.cutEdges.map { line in
        .cutEdge(
          line: cut.origin(of: line.firstEdge).line,
          at: line.start,
          kilometres: line.geodesicKilometres
        )
      }
      + result.invalidRings.map { .invalidRing(at: $0.start) }
  }
}

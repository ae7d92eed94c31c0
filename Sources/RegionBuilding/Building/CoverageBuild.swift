package import MapGeometry
import PlanarOperations

/// A coverage built from lines and land, with a report.
public struct CoverageBuild: Sendable {
  /// Every face of the plan with ground, noded and with the origin of each arc.
  package let coverage: Coverage
  package let report: BuildReport

  /// Draws the plan's lines, nodes them with the coast, polygonizes, and labels the pieces.
  ///
  /// - Parameters:
  ///   - plan: Which lines cut the land, and which pieces become which face.
  ///   - book: The lines; those that the plan names are drawn in it.
  /// - Throws: Every delimitation that cannot be drawn; GEOS's errors; or everything that keeps the labelled
  ///   pieces from being a coverage. Leftovers are not errors: they are in the report.
  package init(plan: RegionPlan, book: inout LineBook) throws(CoverageBuildError) {
    for ready in plan.polygons {
      do { try ready.shapes.flatMap(\.polygons).refuseTangles(upTo: 250_000) } catch {
        throw .polygons(line: ready.line, error)
      }
    }
    let cut = try LandCut(plan: plan, book: &book)
    let pieces: LandPieces
    do {
      pieces = try LandPieces(cut, ready: plan.polygons)
    } catch {
      throw .planarOperation(error)
    }
    let labelling = Labelling(plan: plan, pieces: pieces.polygons, cut: cut)
    do {
      coverage = try Coverage(of: labelling.parts, gaps: .left, origin: cut.origin)
    } catch {
      throw .coverage(error)
    }
    report = BuildReport(
      lines: cut.drawn.sorted { $0.id < $1.id },
      bridgedGaps: book.bridgedGaps,
      islands: labelling.islands,
      remarks: plan.polygons.flatMap(\.remarks) + pieces.slips + labelling.remarks,
      warnings: labelling.warnings,
      problems: pieces.leftovers + labelling.problems
    )
  }
}

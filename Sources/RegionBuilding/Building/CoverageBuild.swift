package import MapGeometry
import PlanarOperations

/// A coverage built from lines and land, with a report.
public struct CoverageBuild: Sendable {
  /// Every face of the plan with ground, divided by the parts, noded and with the origin of each arc.
  package let coverage: Coverage
  package let report: BuildReport

  /// Draws the plan's lines, nodes them with the coast, polygonizes, and labels the pieces; then cuts the faces by
  /// the rings of the parts in the same way.
  ///
  /// Two cuts, because the first decides what is a region: no part can change that.
  ///
  /// - Parameters:
  ///   - plan: Which lines cut the land, and which pieces become which face.
  ///   - book: The lines; those that the plan names are drawn in it.
  /// - Throws: Every delimitation and part that cannot be drawn; GEOS's errors; or everything that keeps the labelled
  ///   pieces from being a coverage. Leftovers are not errors: they are in the report.
  package init(plan: RegionPlan, book: inout LineBook) throws(CoverageBuildError) {
    for ready in plan.polygons {
      do { try ready.shapes.flatMap(\.polygons).refuseTangles(upTo: 250_000) } catch {
        throw .polygons(line: ready.line, error)
      }
    }
    let (cut, parts) = try CoverageBuild.drawn(plan, book: &book)
    let pieces: LandPieces
    do {
      pieces = try LandPieces(cut, ready: plan.polygons)
    } catch {
      throw .planarOperation(error)
    }
    let labelling = Labelling(plan: plan, pieces: pieces.polygons, cut: cut)
    let regions: Coverage
    do { regions = try Coverage(of: labelling.parts, gaps: .left, origin: cut.origin) } catch {
      throw .coverage(error)
    }
    let divided: PartCut?
    do { divided = try parts.isEmpty ? nil : PartCut(labelling.parts, regions, parts, plan) } catch {
      throw .planarOperation(error)
    }
    if let divided {
      do { coverage = try Coverage(of: divided.faces, gaps: .left, origin: divided.origin) } catch {
        throw .coverage(error)
      }
    } else {
      coverage = regions
    }
    report = BuildReport(
      lines: cut.drawn.sorted { $0.id < $1.id },
      parts: divided?.grounds ?? [],
      bridgedGaps: book.bridgedGaps,
      islands: labelling.islands,
      remarks: plan.polygons.flatMap(\.remarks) + pieces.slips + labelling.remarks + (divided?.remarks ?? []),
      warnings: labelling.warnings,
      problems: pieces.leftovers + labelling.problems,
      partProblems: divided?.problems ?? []
    )
  }

  /// Draws the lines and the parts, even after some that cannot be drawn.
  private static func drawn(
    _ plan: RegionPlan,
    book: inout LineBook
  ) throws(CoverageBuildError) -> (cut: LandCut, parts: [DrawnPart]) {
    var errors: [DelimitationError] = []
    var cut: LandCut?
    do {
      cut = try LandCut(plan: plan, book: &book)
    } catch .delimitations(let found, _) {
      errors = found
    }
    var problems = plan.partsCutOut
    var parts: [DrawnPart] = []
    for part in plan.parts {
      let drawn: DrawnPart
      do { drawn = try DrawnPart(part, book: &book, &errors) } catch { throw .planarOperation(error) }
      problems += drawn.problems
      parts.append(drawn)
    }
    guard let cut, errors.isEmpty, problems.isEmpty else { throw .delimitations(errors, parts: problems) }
    return (cut, parts)
  }
}

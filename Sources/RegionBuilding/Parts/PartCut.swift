import MapGeometry
import PlanarOperations

/// The faces of the regions as the rings of parts divide them.
struct PartCut {
  /// The faces with their polygons: those of a region together, the ground in no part first.
  let faces: [(face: Face, polygons: [Polygon])]
  /// What each part with ground covers.
  let grounds: [PartGround]
  /// Slivers that were closed.
  let remarks: [BuildRemark]
  /// Parts without ground, and seeds outside it.
  let problems: [PartProblem]
  private let lines: CutLines
  private let cut: PartPieces
  /// The indices of the parts whose edges a treaty draws.
  private let treaties: Set<Int>

  /// - Parameters:
  ///   - faces: The faces of the regions, with their polygons.
  ///   - coverage: The coverage that these are.
  ///   - parts: The parts in the order of their ids.
  init(
    _ faces: [(face: Face, polygons: [Polygon])],
    _ coverage: Coverage,
    _ parts: [DrawnPart],
    _ plan: RegionPlan
  ) throws(PlanarOperationError) {
    lines = CutLines(coverage, parts)
    treaties = Set(parts.indices.filter { parts[$0].plan.isDrawnByTreaty })
    var cut = try PartPieces(of: faces, cutBy: parts, lines, plan)
    let slivers = SliverClosing(&cut, of: faces.map(\.face), parts, lines)
    self.cut = cut
    remarks = slivers.remarks
    let pieces = cut.pieces + cut.untouched
    self.faces = PartCut.divided(faces, pieces, parts)
    var (grounds, problems): ([PartGround], [PartProblem]) = ([], [])
    for (index, part) in parts.enumerated() {
      let own = pieces.filter { $0.parts.contains(index) }
      func area(in region: RegionID) -> Double {
        own.filter { plan.lineage(of: faces[$0.face].face.region).contains(region) }
          .reduce(0) { $0 + $1.squareKilometres }
      }
      func report(_ finding: PartProblem.Finding) { problems.append(PartProblem(part.plan.id, finding)) }
      let shares = part.plan.regions.map { PartGround.Share(region: $0, squareKilometres: area(in: $0)) }
      if own.isEmpty {
        report(.noGround)
      } else {
        for share in shares where share.squareKilometres == 0 { report(.noGroundInRegion(share.region)) }
        grounds.append(
          PartGround(
            part: part.plan.id,
            squareKilometres: own.reduce(0) { $0 + $1.squareKilometres },
            regions: shares.filter { $0.squareKilometres > 0 },
            adjustments: part.adjustments
          )
        )
      }
      for seed in part.plan.seeds where !own.contains(where: { $0.polygon.side(of: seed) != .outside }) {
        report(.stray(seed: seed))
      }
    }
    self.grounds = grounds
    self.problems = problems
  }

  /// The faces of each region by the parts of its pieces; one that no ring touches keeps its polygons.
  private static func divided(
    _ faces: [(face: Face, polygons: [Polygon])],
    _ pieces: [PartPieces.Piece],
    _ parts: [DrawnPart]
  ) -> [(face: Face, polygons: [Polygon])] {
    let ofFaces = Dictionary(grouping: pieces, by: \.face)
    return faces.indices.flatMap { index in
      let ofSets = Dictionary(grouping: ofFaces[index] ?? [], by: \.parts)
      return ofSets.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { set, pieces in
        let face = Face(
          region: faces[index].face.region,
          parts: set.map { parts[$0].plan.id },
          areaInSquareKilometres: pieces.reduce(0) { $0 + $1.squareKilometres }
        )
        return (face, pieces.map(\.polygon))
      }
    }
  }

  /// The origin of an edge: of the border that it lies on, or of the first part that ends there, one whose edges a
  /// treaty draws before others.
  func origin(of edge: Edge) -> ArcOrigin {
    let owners = lines.owners(of: edge)
    if let border = owners.border { return border }
    let sides = [edge, edge.reversed].map { cut.left[$0].map { Set(cut.pieces[$0].parts) } ?? [] }
    let ending = sides[0].symmetricDifference(sides[1])
    let rings = owners.rings.filter { treaties.contains($0.part) } + owners.rings
    let ring = rings.first { ending.contains($0.part) } ?? rings.first
    return ring?.origin ?? ArcOrigin(line: "", step: nil, uncertaintyInKilometres: 0)
  }
}

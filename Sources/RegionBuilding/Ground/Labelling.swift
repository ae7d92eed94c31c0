import MapGeometry
import Projections

/// The pieces of land with the faces to which they belong.
struct Labelling {
  /// The faces of the plan that have ground, with their pieces.
  private(set) var parts: [(face: Face, polygons: [Polygon])] = []
  /// How many islands belong to a face, and how many to none.
  private(set) var islands = (labelled: 0, outside: 0)
  /// Changes to ready polygons that are inconsistent.
  private(set) var remarks: [BuildRemark] = []
  /// Islands in no face and not listed as outside.
  private(set) var warnings: [BuildProblem] = []
  private var unheld: [(at: Position, squareKilometres: Double)] = []
  /// What is unclear.
  private(set) var problems: [BuildProblem] = []

  /// How many unassigned islands are listed, the largest first; the others are counted.
  private static let islandsListed = 20

  /// A piece of mainland narrower than this, in metres, is a sliver.
  private static let sliverWidth = 500.0

  init(plan: RegionPlan, pieces: [Polygon], cut: LandCut) {
    var assigned = AssignedPieces(plan.polygons)
    var found: Set<Position> = []
    let seeds = Seeds(plan)
    let faces = Dictionary(plan.faces.map { ($0.id.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    for piece in pieces where plan.extent.map(piece.boundingBox.intersects) ?? true {
      let names = seeds.names(in: piece, &found)
      let claims = names.isEmpty ? assigned.claims(on: piece) : []
      if !claims.isEmpty {
        assigned.take(piece, claimed: claims, &remarks, &problems)
        continue
      }
      let area = piece.geodesicSquareKilometres
      let corner = piece.outer.positions[0]
      if names.isEmpty, cut.isCoast(piece.outer) {
        let held = place(island: piece, plan)
        if let held { assigned.give(piece, to: held) }
        if held == nil { islands.outside += 1 } else { islands.labelled += 1 }
        continue
      }
      if names.isEmpty, !plan.polygons.isEmpty {
        assigned.leaveOpen(piece)
        continue
      }
      let width = piece.metresWide
      if width < Labelling.sliverWidth, !cut.isCoast(piece.outer) {
        let name = names.first ?? "no face"
        problems.append(.sliver(of: name, at: corner, squareKilometres: area, metresWide: width))
      }
      switch names.count {
      case 0: problems.append(.unlabelled(at: corner, squareKilometres: area))
      case 1:
        if let face = faces[names[0]] { assigned.give(piece, to: face) }
      default: problems.append(.manyLabels(names, at: corner, squareKilometres: area))
      }
    }
    unheld.sort { ($1.squareKilometres, $0.at) < ($0.squareKilometres, $1.at) }
    warnings = unheld.prefix(Labelling.islandsListed)
      .map { .unheldIsland(at: $0.at, squareKilometres: $0.squareKilometres) }
    let others = unheld.dropFirst(Labelling.islandsListed)
    if !others.isEmpty {
      let area = others.reduce(0) { $0 + $1.squareKilometres }
      warnings.append(.unheldIslands(others.count, squareKilometres: area))
    }
    assigned.closeGaps(&remarks, &problems)
    for face in plan.faces {
      for seed in face.seeds where !found.contains(seed) {
        problems.append(.stray(seed: seed, of: face.id.name))
      }
      let polygons = assigned.polygons(of: face.id)
      guard !polygons.isEmpty else {
        problems.append(.empty(face: face.id.name))
        continue
      }
      let area = polygons.reduce(0) { $0 + $1.geodesicSquareKilometres }
      parts.append((Face(region: face.id, areaInSquareKilometres: area), polygons))
    }
    for (name, seed) in plan.outside.sorted(by: { $0.key < $1.key }) where !found.contains(seed) {
      problems.append(.stray(seed: seed, of: name))
    }
  }

  /// The face whose box contains an island; nil, with a problem or a warning unless it is listed as outside,
  /// if there is none.
  ///
  /// Where the ground comes from polygons, islands that they do not cover are normal, without a warning.
  private mutating func place(island: Polygon, _ plan: RegionPlan) -> RegionID? {
    let faces = plan.faces.flatMap { face in face.islands.map { (name: face.id.name, box: $0) } }
    let others = plan.outsideIslands.sorted { $0.key < $1.key }
      .flatMap { name, boxes in boxes.map { (name: name, box: $0) } }
    let boxes = faces + others
    let (at, area) = (island.inner ?? island.outer.positions[0], island.geodesicSquareKilometres)
    let holders = boxes.filter { $0.box.contains(island.boundingBox) }.map(\.name)
    guard let holder = holders.first else {
      if let cut = boxes.first(where: { island.outer.reaches(into: $0.box) }) {
        problems.append(.islandAcross(cut.box, of: cut.name, at: at, squareKilometres: area))
      } else if plan.polygons.isEmpty {
        unheld.append((at, area))
      }
      return nil
    }
    guard holders.allSatisfy({ $0 == holder }) else {
      problems.append(.islandInBoxes(of: Set(holders).sorted(), at: at, squareKilometres: area))
      return nil
    }
    return plan.faces.first { $0.id.name == holder }?.id
  }

  /// The seeds of faces and of the ground outside, by their longitude.
  private struct Seeds {
    private let seeds: [(name: String, at: Position)]

    init(_ plan: RegionPlan) {
      let ofFaces = plan.faces.flatMap { face in face.seeds.map { (face.id.name, $0) } }
      seeds = (ofFaces + plan.outside.map { ($0.key, $0.value) }).sorted { $0.1.x < $1.1.x }
    }

    /// The names whose seeds lie in a piece.
    func names(in piece: Polygon, _ found: inout Set<Position>) -> [String] {
      let box = piece.boundingBox
      let first = seeds.partitioningIndex { $0.at.x >= box.southWest.x }
      var names: Set<String> = []
      for (name, seed) in seeds[first...] {
        guard seed.x <= box.northEast.x else { break }
        guard box.contains(seed), piece.side(of: seed) == .inside else { continue }
        names.insert(name)
        found.insert(seed)
      }
      return names.sorted()
    }
  }
}

extension Ring {
  /// Whether any of the ground lies in a box, edges included.
  fileprivate func reaches(into box: BoundingBox) -> Bool {
    guard boundingBox.intersects(box) else { return false }
    if positions.contains(where: box.contains) || side(of: box.southWest) != .outside { return true }
    let corners = [
      box.southWest, try? Position(x: box.northEast.x, y: box.southWest.y), box.northEast,
      try? Position(x: box.southWest.x, y: box.northEast.y), box.southWest,
    ]
    guard let outline = try? LineString(corners.compactMap { $0 }) else { return false }
    return edges.contains { edge in outline.edges.contains { edge.fraction(ofCrossingWith: $0) != nil } }
  }
}

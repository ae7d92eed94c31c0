import MapGeometry
import Projections

/// The pieces of land with the faces to which they belong.
struct Labelling {
  /// The faces of the plan that have ground, with their pieces.
  private(set) var parts: [(face: Face, polygons: [Polygon])] = []
  /// How many islands belong to a face, and how many to none.
  private(set) var islands = (labelled: 0, outside: 0)
  /// What is unclear.
  private(set) var problems: [BuildProblem] = []

  /// A piece of mainland narrower than this, in metres, is a sliver.
  private static let sliverWidth = 500.0

  init(plan: RegionPlan, pieces: [Polygon], cut: LandCut) {
    var polygons: [RegionID: [Polygon]] = [:]
    var found: Set<Position> = []
    for piece in pieces where piece.boundingBox.intersects(plan.extent) {
      let names = Labelling.names(of: piece, plan, &found)
      let area = piece.geodesicSquareKilometres
      let corner = piece.outer.positions[0]
      if names.isEmpty, cut.isCoast(piece.outer) {
        if let face = plan.faces.first(where: { $0.islands.contains { $0.contains(piece.boundingBox) } }) {
          polygons[face.id, default: []].append(piece)
          islands.labelled += 1
        } else {
          islands.outside += 1
        }
        continue
      }
      let width = 2 * area / piece.outer.perimeterInKilometres * 1000
      if width < Labelling.sliverWidth, !cut.isCoast(piece.outer) {
        let name = names.first ?? "no face"
        problems.append(.sliver(of: name, at: corner, squareKilometres: area, metresWide: width))
      }
      switch names.count {
      case 0: problems.append(.unlabelled(at: corner, squareKilometres: area))
      case 1:
        if let face = plan.faces.first(where: { $0.id.name == names[0] }) {
          polygons[face.id, default: []].append(piece)
        }
      default: problems.append(.manyLabels(names, at: corner, squareKilometres: area))
      }
    }
    for face in plan.faces {
      for seed in face.seeds where !found.contains(seed) {
        problems.append(.stray(seed: seed, of: face.id.name))
      }
      guard let ground = polygons[face.id] else {
        problems.append(.empty(face: face.id.name))
        continue
      }
      let area = ground.reduce(0) { $0 + $1.geodesicSquareKilometres }
      parts.append((Face(id: face.id, areaInSquareKilometres: area), ground))
    }
    for (name, seed) in plan.outside.sorted(by: { $0.key < $1.key }) where !found.contains(seed) {
      problems.append(.stray(seed: seed, of: name))
    }
  }

  /// The names of the faces, and of the ground outside, whose seeds lie in the piece.
  private static func names(of piece: Polygon, _ plan: RegionPlan, _ found: inout Set<Position>) -> [String] {
    let box = piece.boundingBox
    var names: Set<String> = []
    let seeds =
      plan.faces.flatMap { face in face.seeds.map { (face.id.name, $0) } }
      + plan.outside.map { ($0.key, $0.value) }
    for (name, seed) in seeds where box.contains(seed) && piece.side(of: seed) == .inside {
      names.insert(name)
      found.insert(seed)
    }
    return names.sorted()
  }
}

extension Ring {
  fileprivate var perimeterInKilometres: Double {
    (try? LineString(positions))?.geodesicKilometres ?? 0
  }
}

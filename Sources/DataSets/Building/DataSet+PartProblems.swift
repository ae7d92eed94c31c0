import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

extension DataSet {
  /// The place in the file of a part of what is wrong with it.
  func located(_ problem: PartProblem) -> DataSetProblem {
    let entry = parts.first { $0.part.id == problem.part }
    let line: Int? =
      switch problem.finding {
      case .circle(let number, _), .circleOffTheGrid(let number, _, _): entry?.circleLines[number - 1]
      case .unknownPart, .withoutItself: entry?.fieldLines["without"]
      case .noGroundInRegion: entry?.fieldLines["regions"]
      case .stray: entry?.fieldLines["seeds"]
      case .noGround: entry?.line
      case .step, .open, .crossing, .noArea, .overlappingRings:
        problem.step.flatMap { entry?.stepLines[$0 - 1] }
      }
    let file = entry?.file ?? "parts/\(problem.part).yaml"
    return DataSetProblem(file: file, line: line, message: problem.message)
  }

  /// Places that a part must hold and that do not lie in its ground.
  func unheld(in atlas: Atlas) -> [DataSetProblem] {
    guard parts.contains(where: { !$0.held.isEmpty }) else { return [] }
    let locator = Locator(atlas.coverage)
    let known = Dictionary(places.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return parts.flatMap { entry in
      entry.held.compactMap { known[$0] }.compactMap { place -> DataSetProblem? in
        let face = locator.face(at: place.position).face.map { atlas.coverage.faces[$0] }
        if let face, face.parts.contains(entry.part.id) { return nil }
        let found = face.map { "in \($0.name)" } ?? "outside"
        return DataSetProblem(
          file: entry.file,
          line: entry.fieldLines["holds"],
          message: "holds: \(place.id) lies \(found), not in the part"
        )
      }
    }
  }
}

extension RegionTree {
  /// What each region is directly part of.
  var wholes: [RegionID: RegionID] {
    Dictionary(regions.compactMap { region in region.partOf.map { (region.id, $0) } }) { first, _ in first }
  }
}

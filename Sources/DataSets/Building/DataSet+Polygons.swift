import Diplomacy
import HistoricalAtlas
import MapGeometry
import PlanarOperations
import RegionBuilding

extension DataSet {
  /// The plan with the ready polygons that `regions.yaml` names, which are read now.
  ///
  /// - Throws: A file that cannot be read; otherwise every feature without a region, and every region without
  ///   a feature.
  func planWithPolygons() throws(DataSetError) -> RegionPlan {
    guard !polygonFiles.isEmpty else { return plan }
    let problems = Problems()
    var found: [RegionID: Set<String>] = [:]
    var regions: [String: RegionID] = [:]
    for (region, values) in polygonValues.sorted(by: { $0.key.name < $1.key.name }) {
      for value in values.values {
        guard let other = regions.updateValue(region, forKey: value), other != region else { continue }
        let message = "polygons: \"\(value)\" is named by \(other) too"
        problems.report(message, in: "regions.yaml", line: values.line)
      }
    }
    var ready: [ReadyPolygons] = []
    for entry in polygonFiles {
      var leftOut: [String] = []
      let layer = BaseLayer(name: entry.file, features: try features(of: entry, &leftOut))
      var shapes: [ReadyPolygons.Shape] = []
      for (number, feature) in layer.numbered(where: entry.conditions) {
        guard let region = region(number, feature, entry, regions, problems) else { continue }
        found[region, default: []].insert(feature.condition(entry.field))
        if let lack = feature.lackOfArea {
          leftOut.append("left out: feature \(number): \(lack)")
          continue
        }
        do {
          let area = try ValidArea(of: feature.geometry?.polygons ?? [])
          shapes.append(ReadyPolygons.Shape(feature: number, face: region, area: area))
        } catch {
          problems.report("feature \(number): \(error)", in: entry.file)
        }
      }
      ready.append(
        ReadyPolygons(
          line: entry.border.id,
          uncertaintyInKilometres: entry.uncertaintyInKilometres,
          shapes: shapes,
          closingInKilometres: entry.closingInKilometres,
          overlaps: entry.overlaps,
          gaps: entry.gaps,
          leftOut: leftOut
        )
      )
    }
    problems.report(unmatched(found))
    guard problems.all.isEmpty else { throw .problems(problems.all.sorted()) }
    let ids = Set(plan.faces.map(\.id)).union(found.keys)
    let planned = Dictionary(plan.faces.map { ($0.id, $0) }) { first, _ in first }
    let faces = register.regions.regions.map(\.id).filter(ids.contains).map { id in
      planned[id] ?? FacePlan(id: id, seeds: [])
    }
    return plan.with(faces: faces, polygons: ready)
  }

  /// The region of a feature; nil if it is left out on purpose or, with a problem, if it has none.
  private func region(
    _ number: Int,
    _ feature: Feature,
    _ entry: PolygonFile,
    _ regions: [String: RegionID],
    _ problems: Problems
  ) -> RegionID? {
    func refuse(_ message: String) -> RegionID? {
      problems.report("feature \(number): \(message)", in: entry.file)
      return nil
    }
    guard feature[entry.field] != nil else {
      let names = feature.properties.map(\.name).joined(separator: ", ")
      return refuse("has no attribute \"\(entry.field)\"; found \(names.isEmpty ? "none" : names)")
    }
    let value = feature.condition(entry.field)
    if entry.leftOut.contains(value) { return nil }
    guard let region = regions[value] else {
      return refuse(
        "\(entry.field) is \"\(value)\", and no region of regions.yaml is called that or has it in its"
          + " polygons: [\"\(value)\"]; name it there, in leave_out, or choose features with where"
      )
    }
    return region
  }

  /// Regions without ground: those whose values no feature has, and those with neither values nor parts.
  private func unmatched(_ found: [RegionID: Set<String>]) -> [DataSetProblem] {
    let files = polygonFiles.map(\.file).joined(separator: ", ")
    let planned = Set(plan.faces.map(\.id))
    let wholes = Set(register.regions.regions.compactMap(\.partOf))
    return polygonValues.flatMap { region, values -> [DataSetProblem] in
      let missing = values.values.filter { !(found[region]?.contains($0) ?? false) }
      if !values.isExplicit, planned.contains(region) || wholes.contains(region) { return [] }
      let fields = polygonFiles.map(\.field).joined(separator: ", ")
      return missing.map { value in
        let message = "region \(region): no feature of \(files) has \(fields) = \"\(value)\""
        return DataSetProblem(file: "regions.yaml", line: values.line, message: message)
      }
    }
  }

  /// The features of a file; `leftOut` receives what was left out of them.
  private func features(
    of entry: PolygonFile,
    _ leftOut: inout [String]
  ) throws(DataSetError) -> [Feature] {
    guard folder.has(entry.file) else {
      let message = "polygons: there is no file \(entry.file) in the data set's folder"
      throw .problems([DataSetProblem(file: "regions.yaml", line: entry.line, message: message)])
    }
    do {
      for part in entry.parts(in: folder) { _ = try folder.located(part) }
      let asked = Set(
        entry.conditions.keys.flatMap { $0.split(separator: "|").map(String.init) } + [entry.field]
      )
      let source = PolygonSource(path: "\(folder.path)/\(entry.file)", layer: entry.layer)
      return try source.features(asking: asked, &leftOut)
    } catch .problems(let problems) {
      // The file's name is relative to the folder, as in every other problem.
      throw .problems(
        problems.map { problem in
          let file = problem.file.trimmingPrefix("\(folder.path)/")
          return DataSetProblem(file: String(file), line: problem.line, message: problem.message)
        }
      )
    }
  }
}

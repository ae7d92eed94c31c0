import CommandSupport
import DataSets
import HistoricalAtlas
import MapGeometry
import Overlaps
import PlanarOperations
import RegionBuilding

/// The polygons that a user wants to be measured.
struct OverlapFile {
  let path: String
  let layer: String?
  let idField: String?

  /// A feature.
  struct Entry {
    /// The number in the file, counted from 1.
    let number: Int
    /// What it is called.
    let id: String
    let polygons: [Polygon]
    /// Why it has no area; nil when it has one.
    let lack: String?
  }

  /// The features, those without an area too; every one that cannot be read is reported at once.
  private func features(quiet: Bool) throws(CommandFailure) -> [Entry] {
    var remarks: [String] = []
    let features: [Feature]
    do throws(DataSetError) {
      features = try PolygonSource(path: path, layer: layer).features(
        asking: Set([idField].compactMap(\.self)),
        &remarks
      )
    } catch {
      throw CommandFailure(error)
    }
    if !quiet { for remark in remarks { Console.note("warning: \(remark)") } }
    guard !features.isEmpty else { throw .badInput("\(path): found no features, expected polygons") }
    guard features.contains(where: { $0.lackOfArea == nil }) else {
      let reasons = features.enumerated().map { ($0.offset + 1, $0.element.lackOfArea ?? "") }
      throw .badInput(OverlapFile.list(reasons.map { "\(path): feature \($0): \($1)" }))
    }
    if let idField, !features.contains(where: { $0[idField] != nil }) {
      let names = Set(features.flatMap(\.properties).map(\.name)).sorted().joined(separator: ", ")
      throw .badInput(
        "\(path): no feature has an attribute \"\(idField)\"; found \(names.isEmpty ? "none" : names)"
      )
    }
    return features.enumerated().map { index, feature in
      Entry(
        number: index + 1,
        id: idField.map(feature.condition) ?? feature.id ?? String(index + 1),
        polygons: feature.geometry?.polygons ?? [],
        lack: feature.lackOfArea
      )
    }
  }

  /// The features cut by the faces; every one that cannot be read as an area is reported at once.
  func measured(on faces: OverlapFaces, quiet: Bool) throws(CommandFailure) -> [MeasuredFeature] {
    var problems: [String] = []
    var measured: [MeasuredFeature] = []
    for entry in try features(quiet: quiet) {
      do {
        let feature = try MeasuredFeature(entry, on: faces)
        if !quiet {
          for warning in feature.warnings {
            Console.note("warning: \(path): feature \(entry.number): \(warning)")
          }
        }
        measured.append(feature)
      } catch {
        problems.append("\(path): feature \(entry.number): \(error)")
      }
    }
    guard problems.isEmpty else { throw .badInput(OverlapFile.list(problems)) }
    guard measured.contains(where: { $0.area.squareKilometres > 0 }) else {
      throw .badInput("\(path): nothing is left of any feature; expected polygons with an area")
    }
    return measured
  }

  /// Messages one a line, twenty of them at most.
  private static func list(_ messages: [String]) -> String {
    let more = messages.count > 20 ? ["and \((messages.count - 20).counted("more problem"))"] : []
    return (messages.prefix(20) + more).joined(separator: "\n")
  }
}

/// A feature, cut by the faces of the atlas.
struct MeasuredFeature {
  let number: Int
  let id: String
  let area: MeasuredArea
  let warnings: [String]

  /// Cuts a feature.
  init(_ entry: OverlapFile.Entry, on faces: OverlapFaces) throws(AreaError) {
    number = entry.number
    id = entry.id
    area = try faces.measure(entry.polygons)
    if let lack = entry.lack {
      warnings = ["\(lack); it has no shares"]
    } else if area.squareKilometres == 0 {
      warnings = area.remarks + ["nothing is left of it; it has no shares"]
    } else {
      let doubt = area.doubt.map { "near-border: what is outside the map lies \(Warning.nearBorder($0))" }
      warnings = area.remarks + [doubt].compactMap(\.self)
    }
  }
}

import CommandSupport
import DataSets
import MapGeometry
import Overlaps
import PlanarOperations

/// The polygons that a user wants to be measured.
struct OverlapFile {
  let path: String
  let layer: String?
  let idField: String?

  /// A feature with an area.
  struct Entry {
    /// The number in the file, counted from 1.
    let number: Int
    /// What it is called.
    let id: String
    let polygons: [Polygon]
    fileprivate let path: String
  }

  /// The features; every one that has no area is told at once.
  func features(quiet: Bool) throws(CommandFailure) -> [Entry] {
    var remarks: [String] = []
    let features: [Feature]
    do throws(DataSetError) {
      features = try PolygonSource(path: path, layer: layer).features(&remarks)
    } catch {
      throw CommandFailure(error)
    }
    if !quiet { for remark in remarks { Console.note("warning: \(remark)") } }
    guard !features.isEmpty else { throw .badInput("\(path): found no features, expected polygons") }
    var entries: [Entry] = []
    var problems: [String] = []
    for (index, feature) in features.enumerated() {
      let number = index + 1
      let polygons = feature.geometry?.polygons ?? []
      if polygons.isEmpty {
        problems.append("\(path): feature \(number): found \(feature.geometry.kind), expected a polygon")
      }
      let id: String
      if let idField {
        guard let value = feature[idField] else {
          let names = feature.properties.map(\.name).joined(separator: ", ")
          problems.append(
            "\(path): feature \(number): has no attribute \"\(idField)\"; found \(names.isEmpty ? "none" : names)"
          )
          continue
        }
        id = value.text
      } else {
        id = feature.id ?? String(number)
      }
      entries.append(Entry(number: number, id: id, polygons: polygons, path: path))
    }
    guard problems.isEmpty else {
      let more = problems.count > 20 ? ["and \((problems.count - 20).counted("more problem"))"] : []
      throw .badInput((problems.prefix(20) + more).joined(separator: "\n"))
    }
    return entries
  }
}

/// A feature, cut by the faces of the atlas.
struct MeasuredFeature {
  let number: Int
  let id: String
  let area: MeasuredArea
  let warnings: [String]
}

extension OverlapFile.Entry {
  /// Cuts the feature; tells what was repaired.
  func measured(on ground: OverlapGround, quiet: Bool) throws(CommandFailure) -> MeasuredFeature {
    let area: MeasuredArea
    do {
      area = try ground.measure(polygons)
    } catch {
      throw .badInput("\(path): feature \(number): \(error)")
    }
    var warnings: [String] = []
    if let repair = area.repair { warnings.append("repaired: \(repair)") }
    if area.wasCutAtAntimeridian {
      warnings.append("goes across the antimeridian without being cut there; it was cut (RFC 7946, 3.1.9)")
    }
    if !quiet {
      for warning in warnings { Console.note("warning: \(path): feature \(number): \(warning)") }
    }
    return MeasuredFeature(number: number, id: id, area: area, warnings: warnings)
  }
}

extension Geometry? {
  fileprivate var kind: String {
    switch self {
    case nil: "no shape"
    case .point: "a point"
    case .lineString, .multiLineString: "a line"
    case .polygon, .multiPolygon: "an empty polygon"
    }
  }
}

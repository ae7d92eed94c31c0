package import Diplomacy
package import MapFormats
import MapGeometry

/// A region as a list has it: with its area, that of all its parts, in whole square kilometres.
package struct RegionText {
  private let region: Region
  private let area: Int

  package init(_ region: Region, in atlas: Atlas) {
    self.region = region
    let area = atlas.coverage.faces.reduce(0.0) { sum, face in
      let lineage = atlas.register.regions.lineage(of: face.id)
      return lineage.contains(region.id) ? sum + face.areaInSquareKilometres : sum
    }
    self.area = Int(area.rounded())
  }

  /// One line, and its note on another.
  package var text: String {
    let part = region.partOf.map { ", part of \($0.name)" } ?? ""
    let note = region.note.map { "\n    \($0)" } ?? ""
    return "\(region.id.name)  \(region.name) (\(region.level.rawValue)\(part)), \(area) km2\(note)"
  }

  package var json: JSONValue {
    [
      "id": .string(region.id.name),
      "name": .string(region.name),
      "level": .string(region.level.rawValue),
      "part_of": region.partOf.map { .string($0.name) } ?? .null,
      "area_km2": .integer(area),
      "note": region.note.map { .string($0) } ?? .null,
    ]
  }
}

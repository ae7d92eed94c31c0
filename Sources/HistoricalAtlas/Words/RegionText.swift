package import Diplomacy
package import MapFormats
import MapGeometry

/// A region as a list has it: with its area, that of all its subregions, in whole square kilometres, and on a day with
/// who led there.
package struct RegionText {
  private let region: Region
  private let area: Int
  private let summary: RegionSummary?
  private let words: Words

  /// A region; with who led on a day of the calendar, if one is given.
  package init(
    _ region: Region,
    in atlas: Atlas,
    on day: HistoricalDate? = nil,
    knownTo knowledge: Knowledge = .everything
  ) {
    self.region = region
    let area = atlas.coverage.faces.reduce(0.0) { sum, face in
      let lineage = atlas.register.regions.lineage(of: face.region)
      return lineage.contains(region.id) ? sum + face.areaInSquareKilometres : sum
    }
    self.area = Int(area.rounded())
    summary = day.flatMap { atlas.summary(of: region.id, on: $0, knownTo: knowledge) }
    words = Words(of: atlas)
  }

  /// One line, a line for each lead of the day, and its note on another.
  package var text: String {
    let part = region.partOf.map { " of \($0.name)" } ?? ""
    var lines = ["\(region.id.name)  \(region.name) (\(region.level.rawValue)\(part)), \(area) km2"]
    if let summary {
      lines += ["    \(summary.day): \(summary.status)"]
      lines += summary.holdings.map { holding in
        let parts = holding.parts.map { words.name(of: $0).text }.joined(separator: ", ")
        let square = Int(holding.squareKilometres.rounded())
        return "      \(square) km2  \(words.lead(holding.lead))\(parts.isEmpty ? "" : "; \(parts)")"
      }
    }
    if let note = region.note { lines.append("    \(note)") }
    return lines.joined(separator: "\n")
  }

  package var json: JSONValue {
    var object: JSONObject = [
      "id": .string(region.id.name),
      "name": .string(region.name),
      "level": .string(region.level.rawValue),
      "part_of": region.partOf.map { .string($0.name) } ?? .null,
      "area_km2": .integer(area),
      "note": region.note.map { .string($0) } ?? .null,
    ]
    if let summary {
      object["date"] = .string(summary.day.description)
      object["status"] = .string(summary.status)
      object["holders"] = .array(summary.holdings.map(\.json))
    }
    return .object(object)
  }
}

extension RegionSummary.Holding {
  fileprivate var json: JSONValue {
    [
      "status": .string(lead.status.rawValue),
      "power": lead.power.map { .string($0.name) } ?? .null,
      "tenure": lead.tenure.map { .string($0.rawValue) } ?? .null,
      "contenders": .array(lead.contenders.map { .string($0.name) }),
      "parts": .array(parts.map { .string($0.name) }),
      "area_km2": .number(squareKilometres.rounded(toDecimals: 3)),
    ]
  }
}

package import Diplomacy
package import MapFormats
import MapGeometry

/// A region or a part as a list has it: with its area, that of all its subregions, in whole square kilometres, and on a day with
/// who led there.
package struct RegionText {
  private let id: String
  private let name: String
  /// What it is: a region of a level, or a part.
  private let level: String
  /// What a region is part of, or the regions in which a part lies.
  private let within: [RegionID]
  private let note: String?
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
    (id, name, level, note) = (region.id.name, region.name, region.level.rawValue, region.note)
    within = [region.partOf].compactMap(\.self)
    area = atlas.wholeArea(of: atlas.faces(in: region.id))
    summary = day.flatMap { atlas.summary(of: region.id, on: $0, knownTo: knowledge) }
    words = Words(of: atlas)
  }

  /// A part; with who led on a day of the calendar, if one is given.
  package init(
    _ part: Part,
    in atlas: Atlas,
    on day: HistoricalDate? = nil,
    knownTo knowledge: Knowledge = .everything
  ) {
    (id, name, level, note) = (part.id.name, part.name, "part", part.note)
    within = part.regions
    area = atlas.wholeArea(of: atlas.faces(of: part.id))
    summary = day.flatMap { atlas.summary(of: part.id, on: $0, knownTo: knowledge) }
    words = Words(of: atlas)
  }

  /// One line, a line for each lead of the day, and its note on another.
  package var text: String {
    let of = within.isEmpty ? "" : " of \(within.map(\.name).joined(separator: ", "))"
    var lines = ["\(id)  \(name) (\(level)\(of)), \(area) km2"]
    if let summary {
      lines += ["    \(summary.day): \(summary.status)"]
      lines += summary.holdings.map { holding in
        let parts = holding.parts.map { words.name(of: $0).text }.joined(separator: ", ")
        let square = Int(holding.squareKilometres.rounded())
        return "      \(square) km2  \(words.lead(holding.lead))\(parts.isEmpty ? "" : "; among it \(parts)")"
      }
    }
    if let note { lines.append("    \(note)") }
    return lines.joined(separator: "\n")
  }

  package var json: JSONValue {
    var object: JSONObject = [
      "id": .string(id),
      "name": .string(name),
      "level": .string(level),
      "part_of": level == "part" ? .null : within.first.map { .string($0.name) } ?? .null,
      "area_km2": .integer(area),
      "note": note.map { .string($0) } ?? .null,
    ]
    if level == "part" { object["regions"] = .array(within.map { .string($0.name) }) }
    if let summary {
      object["date"] = .string(summary.day.description)
      object["status"] = .string(summary.status)
      object["holders"] = .array(summary.holdings.map(\.json))
    }
    return .object(object)
  }
}

extension Atlas {
  /// The area of faces in whole square kilometres.
  fileprivate func wholeArea(of faces: Set<Int>) -> Int {
    Int(faces.reduce(0) { $0 + coverage.faces[$1].areaInSquareKilometres }.rounded())
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

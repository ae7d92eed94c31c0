package import Diplomacy
package import MapFormats
import MapGeometry

/// A region or a part as a list has it: with its area, that of all its subregions, in whole square kilometres, and
/// on a day with who led there.
package struct RegionText {
  private let id: String
  private let name: String
  private let kind: Kind
  /// What a region is part of, or the regions in which a part lies.
  private let within: [RegionID]
  private let note: String?
  private let area: Int
  private let summary: RegionSummary?
  private let words: Words
  /// The codes of a region; nil for a part, which has none.
  private let codes: Codes?

  private enum Kind {
    case region(RegionLevel)
    case part

    var word: String {
      switch self {
      case .region(let level): level.rawValue
      case .part: "part"
      }
    }
  }

  /// A region; with who led on a day of the calendar, if one is given.
  package init(
    _ region: Region,
    in atlas: Atlas,
    on day: HistoricalDate? = nil,
    knownTo knowledge: Knowledge = .everything
  ) {
    words = Words(of: atlas, on: day)
    (id, name) = (region.id.name, words.name(of: region.id).text)
    (kind, note) = (.region(region.level), region.note)
    codes = atlas.codes(of: region.id)
    within = [region.partOf].compactMap(\.self)
    area = atlas.wholeArea(of: atlas.faces(in: region.id))
    summary = day.flatMap { atlas.summary(of: region.id, on: $0, knownTo: knowledge) }
  }

  /// A part; with who led on a day of the calendar, if one is given.
  package init(
    _ part: Part,
    in atlas: Atlas,
    on day: HistoricalDate? = nil,
    knownTo knowledge: Knowledge = .everything
  ) {
    (id, name, kind, note) = (part.id.name, part.name, .part, part.note)
    within = part.regions
    area = atlas.wholeArea(of: atlas.faces(of: part.id))
    summary = day.flatMap { atlas.summary(of: part.id, on: $0, knownTo: knowledge) }
    words = Words(of: atlas, on: day)
    codes = nil
  }

  /// One line, a line for each lead of the day, and its note on another.
  package var text: String {
    let of = within.isEmpty ? "" : " of \(within.map(\.name).joined(separator: ", "))"
    var lines = ["\(id)  \(name) (\(kind.word)\(of)), \(area) km2"]
    if let summary {
      lines += ["    \(summary.day): \(summary.status)"]
      lines += summary.holdings.map { holding in
        let parts = holding.parts.map { words.name(of: $0).text }.joined(separator: ", ")
        let square = Int(holding.squareKilometres.rounded())
        return "      \(square) km2  \(words.lead(holding.lead))\(parts.isEmpty ? "" : "; among it \(parts)")"
      }
    }
    lines += (summary?.unlocated ?? []).map { "    \(words.warning(.partUnlocated($0)))" }
    if let note { lines.append("    \(note)") }
    return lines.joined(separator: "\n")
  }

  package var json: JSONValue {
    var object: JSONObject = [
      "id": .string(id),
      "name": .string(name),
      "level": .string(kind.word),
      "part_of": .null,
      "area_km2": .integer(area),
      "note": note.map { .string($0) } ?? .null,
    ]
    switch kind {
    case .region: object["part_of"] = within.first.map { .string($0.name) } ?? .null
    case .part: object["regions"] = .array(within.map { .string($0.name) })
    }
    if let codes {
      object.addCodes(ofState: codes)
      object["geonames"] = codes.geoNames.map { .integer($0) } ?? .null
    }
    if let summary {
      object["date"] = .string(summary.day.description)
      object["status"] = .string(summary.status)
      object["holders"] = .array(summary.holdings.map(\.json))
      object["unlocated"] = .array(summary.unlocated.map { .string($0.name) })
    }
    return .object(object)
  }
}

extension Atlas {
  /// The area of faces in whole square kilometres.
  fileprivate func wholeArea(of faces: Set<Int>) -> Int {
    Int(coverage.squareKilometres(of: faces).rounded())
  }
}

extension RegionSummary.Holding {
  fileprivate var json: JSONValue {
    var members = lead.members
    members["parts"] = .array(parts.map { .string($0.name) })
    members["area_km2"] = .number(squareKilometres.rounded(toDecimals: 3))
    return .object(members)
  }
}

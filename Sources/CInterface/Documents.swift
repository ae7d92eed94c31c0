import Diplomacy
import HistoricalAtlas
import LocatedTables
import MapFormats

extension OpenAtlas {
  /// What the data set is, with the names of its powers and regions.
  var about: JSONValue {
    let about = atlas.about
    var powers: JSONObject = [:]
    for power in atlas.register.powers { powers[power.id.name] = .string(power.name) }
    var regions: JSONObject = [:]
    for region in atlas.register.regions.regions { regions[region.id.name] = .string(region.name) }
    return [
      "id": .string(about.id),
      "title": .string(about.title),
      "version": .string(about.version),
      "fingerprint": .string(fingerprint),
      "first_day": .string(about.calendar.first.description),
      "last_day": .string(about.calendar.last.description),
      "licence": .string(about.licence),
      "credits": .array(about.credits.map { .string($0) }),
      "powers": .object(powers),
      "regions": .object(regions),
      "library": .string(SpheresVersion.text),
    ]
  }

  /// A layer as GeoJSON; of the whole calendar without days.
  func layer(
    named name: String,
    in days: DatePeriod?,
    knownTo knowledge: Knowledge
  ) throws(Refusal) -> [UInt8] {
    guard let kind = LayerKind(rawValue: name) else {
      let known = LayerKind.allCases.map(\.rawValue)
      let hint =
        NameSuggestions(for: name, among: known).question
        ?? "expected one of \(known.joined(separator: ", "))"
      throw .wrongUsage("there is no layer \"\(name.shortened)\"; \(hint)")
    }
    guard let layer = atlas.layer(kind, on: days ?? atlas.calendar, knownTo: knowledge) else {
      throw .badInput(
        "\(days ?? atlas.calendar) is off the calendar of the data set, \(atlas.calendar)"
      )
    }
    do {
      return try layer.geoJSON(members: atlas.members(named: kind.rawValue))
    } catch {
      throw .fault(error.description)
    }
  }
}

extension NumberedAnswers {
  /// Each column with the cell of every answer.
  var json: JSONValue {
    let cells = cells
    var object: JSONObject = [:]
    for (index, column) in Self.columns.enumerated() {
      object[column.rawValue] = .array(cells.map { $0[index].map { .string($0) } ?? .null })
    }
    return .object(object)
  }
}

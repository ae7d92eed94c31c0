package import Diplomacy
package import MapFormats
import MapGeometry

/// A place as a list has it, with the region in which it lies: on a day with its name of that day, otherwise with every
/// name and its days.
package struct PlaceText {
  private let place: Place
  private let region: RegionID?
  private let day: HistoricalDate?
  private let rank: Place.Rank
  private let codes: Codes
  /// The powers whose seat it was, each with the days.
  private let capitals: [Capital]

  package init(_ place: Place, in atlas: Atlas, on day: HistoricalDate? = nil) {
    self.place = place
    self.day = day
    codes = atlas.codes(of: place)
    region = atlas.match(at: place.position)?.region
    rank = day.map { atlas.rank(of: place, on: $0) } ?? place.rank
    capitals = atlas.capitals.filter { $0.place == place.id && (day.map($0.holds) ?? true) }
  }

  /// One line; its other names, when it was a capital, and its note each on another.
  package var text: String {
    let region = region?.name ?? "outside"
    var lines = ["\(place.id)  \(names) · \(place.modernName)  \(place.position)  \(region)"]
    if !place.otherNames.isEmpty { lines.append(otherNames) }
    if day == nil { lines += dated }
    lines += capitals.map { "seat of \($0.power): \(Self.days($0.from, $0.to))" }
    if let note = place.note { lines.append(note) }
    return lines.joined(separator: "\n    ")
  }

  private var names: String {
    let founding = place.founded.map { "founded \($0)" }
    guard let day else { return place.periodName + (founding.map { ", \($0)" } ?? "") }
    return place.name(on: day) + (place.exists(on: day) ? "" : ", \(founding ?? "")")
  }

  /// The names in other languages, each once, with the languages that have it.
  private var otherNames: String {
    let names = ofDay.reduce(into: [(text: String, languages: String)]()) { names, name in
      if let index = names.firstIndex(where: { $0.text == name.text }) {
        names[index].languages += ", \(name.language)"
      } else {
        names.append((name.text, name.language))
      }
    }
    return names.map { "\($0.text) (\($0.languages))" }.joined(separator: " · ")
  }

  /// The names in other languages: of the day, or those without a day.
  private var ofDay: [Place.Name] {
    guard let day else { return place.otherNames }
    let known = place.otherNames.map(\.language)
    let more = place.datedNames.map(\.language).filter { !known.contains($0) && $0 != "en" }
    let languages = more.reduce(into: known) { if !$0.contains($1) { $0.append($1) } }
    return languages.compactMap { language in
      let undated = place.otherNames.first { $0.language == language }?.text
      return (place.datedName(on: day, in: language) ?? undated).map {
        Place.Name(language: language, text: $0)
      }
    }
  }

  /// The dated names of each language in a line.
  private var dated: [String] {
    let languages = place.datedNames.map(\.language).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return languages.map { language in
      let names = place.datedNames.filter { $0.language == language }.map { name in
        let doubt = name.confidence == .high ? "" : "; \(name.confidence)"
        return "\(name.text) (\(name.use), \(Self.days(name.from, name.to))\(doubt))"
      }
      return "\(language): \(names.joined(separator: " · "))"
    }
  }

  /// The days in words: a full day at the end is the last, as in all output.
  private static func days(_ from: EDTF?, _ to: EDTF?) -> String {
    "\(from?.text ?? "..") to \(to?.lastDayText ?? "..")"
  }

  package var json: JSONValue {
    var object: JSONObject = [
      "id": .string(place.id),
      "period_name": .string(place.periodName),
      "modern_name": .string(place.modernName),
      "position": .array([.number(place.position.longitude), .number(place.position.latitude)]),
      "uncertainty_km": .number(place.uncertaintyInKilometres),
      "region": region.map { .string($0.name) } ?? .null,
      "note": place.note.map { .string($0) } ?? .null,
      "names": .object(ofDay.reduce(into: JSONObject()) { $0[$1.language] = .string($1.text) }),
      "founded": place.founded.map { .string($0.text) } ?? .null,
      "rank": .string(rank.rawValue),
    ]
    object.addCodes(ofPlace: codes)
    if let day {
      object["date"] = .string(day.description)
      object["name"] = .string(place.name(on: day))
      object["exists"] = .boolean(place.exists(on: day))
      object["capital_of"] = .array(capitals.map { .string($0.power.name) })
    } else {
      object["dated_names"] = .array(place.datedNames.map(\.dated))
      object["capitals"] = .array(capitals.map(\.dated))
    }
    return .object(object)
  }
}

extension DatedName {
  /// The name with its days, both inclusive, null where open; the EDTF says how well they are known.
  fileprivate var dated: JSONValue {
    var object: JSONObject = [
      "language": .string(language), "name": .string(text), "use": .string(use.rawValue),
    ]
    object.addDays(of: self)
    return .object(object)
  }
}

extension Capital {
  fileprivate var dated: JSONValue {
    var object: JSONObject = ["power": .string(power.name)]
    object.addDays(of: self)
    return .object(object)
  }
}

extension JSONObject {
  /// The days, how well they are known, and by what.
  fileprivate mutating func addDays(of dated: some Dated) {
    self["start_date"] = dated.firstDay.map { .string($0.description) } ?? .null
    self["end_date"] = dated.end.map { .string($0.previous.description) } ?? .null
    self["start_edtf"] = .string(dated.from?.text ?? "..")
    self["end_edtf"] = .string(dated.to?.lastDayText ?? "..")
    self["confidence"] = .string(dated.confidence.rawValue)
    self["source"] = .string(dated.source.name)
    self["passage"] = dated.passage.map { .string($0) } ?? .null
    self["note"] = dated.note.map { .string($0) } ?? .null
  }
}

extension EDTF {
  /// As an end in output: the day before a full day, otherwise the text, in which the end lies.
  fileprivate var lastDayText: String { isSpan ? text : earliest?.previous.description ?? text }
}

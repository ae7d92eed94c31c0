import ArgumentParser
import CommandSupport
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The places of the data set.
struct Places: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Historical places with their names of the time and of today.",
    discussion: """
        spheres places
        spheres places port --json
      """
  )

  @Argument(help: "A name, or a part of one; accents and case do not matter.") var name: String?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    try reportingFailure {
      let atlas = try data.atlas()
      let places = try name.map { try Place.listed($0, in: atlas) } ?? atlas.places
      if json {
        Console.write(JSONValue.array(places.map { value($0, atlas) }).bytes(.pretty) + [0x0A])
      } else {
        for place in places { Console.print(line(place, atlas)) }
      }
    }
  }

  func line(_ place: Place, _ atlas: Atlas) -> String {
    let region = atlas.ground(at: place.position)?.region.name ?? "outside"
    let others = place.otherNames.isEmpty ? "" : "\n    \(others(of: place))"
    let note = place.note.map { "\n    \($0)" } ?? ""
    return
      "\(place.id)  \(place.periodName) · \(place.modernName)  \(place.position)  \(region)\(others)\(note)"
  }

  /// The names in other languages, each once, with the languages that have it.
  private func others(of place: Place) -> String {
    let names = place.otherNames.reduce(into: [(text: String, languages: String)]()) { names, name in
      if let index = names.firstIndex(where: { $0.text == name.text }) {
        names[index].languages += ", \(name.language)"
      } else {
        names.append((name.text, name.language))
      }
    }
    return names.map { "\($0.text) (\($0.languages))" }.joined(separator: " · ")
  }

  func value(_ place: Place, _ atlas: Atlas) -> JSONValue {
    let region = atlas.ground(at: place.position)?.region.name
    return [
      "id": .string(place.id),
      "period_name": .string(place.periodName),
      "modern_name": .string(place.modernName),
      "position": .array([.number(place.position.longitude), .number(place.position.latitude)]),
      "uncertainty_km": .number(place.uncertaintyInKilometres),
      "region": region.map { .string($0) } ?? .null,
      "note": place.note.map { .string($0) } ?? .null,
      "names": .object(place.names),
    ]
  }
}

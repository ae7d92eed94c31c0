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
      let places = name.map(atlas.places) ?? atlas.places
      if let name, places.isEmpty {
        throw CommandFailure.badInput("there is no place \"\(name)\"; `spheres places` lists them")
      }
      if json {
        Console.write(JSONValue.array(places.map { value($0, atlas) }).bytes(.pretty) + [0x0A])
      } else {
        for place in places { Console.print(line(place, atlas)) }
      }
    }
  }

  func line(_ place: Place, _ atlas: Atlas) -> String {
    let region = atlas.ground(at: place.position)?.region.name ?? "outside"
    let note = place.note.map { "\n    \($0)" } ?? ""
    return "\(place.id)  \(place.periodName) · \(place.modernName)  \(place.position)  \(region)\(note)"
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
    ]
  }
}

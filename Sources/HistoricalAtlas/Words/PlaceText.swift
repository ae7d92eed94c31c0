import Diplomacy
package import MapFormats
import MapGeometry

/// A place as a list has it, with the region in which it lies.
package struct PlaceText {
  private let place: Place
  private let region: RegionID?

  package init(_ place: Place, in atlas: Atlas) {
    self.place = place
    region = atlas.match(at: place.position)?.region
  }

  /// One line, its other names and its note each on another.
  package var text: String {
    let others = place.otherNames.isEmpty ? "" : "\n    \(otherNames)"
    let note = place.note.map { "\n    \($0)" } ?? ""
    let name = region?.name ?? "outside"
    return
      "\(place.id)  \(place.periodName) · \(place.modernName)  \(place.position)  \(name)\(others)\(note)"
  }

  /// The names in other languages, each once, with the languages that have it.
  private var otherNames: String {
    let names = place.otherNames.reduce(into: [(text: String, languages: String)]()) { names, name in
      if let index = names.firstIndex(where: { $0.text == name.text }) {
        names[index].languages += ", \(name.language)"
      } else {
        names.append((name.text, name.language))
      }
    }
    return names.map { "\($0.text) (\($0.languages))" }.joined(separator: " · ")
  }

  package var json: JSONValue {
    [
      "id": .string(place.id),
      "period_name": .string(place.periodName),
      "modern_name": .string(place.modernName),
      "position": .array([.number(place.position.longitude), .number(place.position.latitude)]),
      "uncertainty_km": .number(place.uncertaintyInKilometres),
      "region": region.map { .string($0.name) } ?? .null,
      "note": place.note.map { .string($0) } ?? .null,
      "names": .object(place.names),
    ]
  }
}

import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The words and names of the page in one language.
struct PageWords {
  let json: JSONValue

  /// The words in English: every word that the page has.
  static var english: JSONValue {
    .object(names(English.ofPage.map(\.id), { English.text($0) }))
  }

  /// What differs from English.
  init(_ names: MapNames, _ atlas: Atlas) {
    var object: JSONObject = [
      "id": .string(names.language),
      "title": .string(Words(of: atlas, in: names).title.text),
      "words": Self.words { names.text("word", $0) },
    ]
    object["powers"] = .object(
      Self.names(atlas.register.powers.map(\.id.name)) { names.text("power", $0) }
    )
    object["parts"] = .object(Self.names(atlas.register.parts.map(\.id.name)) { names.text("part", $0) })
    let regions = atlas.coverage.faces.map { face in
      [face.region.name, atlas.register.regions.principalRegion(of: face.region)?.name ?? face.region.name]
    }
    object["regions"] = .object(Self.names(regions.flatMap { $0 }) { names.text("region", $0) })
    object["places"] = .object(Self.names(atlas.places.map(\.modernName)) { names.text("place", $0) })
    json = .object(object)
  }

  private static func words(_ text: (String) -> String?) -> JSONValue {
    .object(names(English.ofPage.map(\.id), text))
  }

  private static func names(_ ids: [String], _ text: (String) -> String?) -> JSONObject {
    var object: JSONObject = [:]
    for id in ids where object[id] == nil { if let text = text(id) { object[id] = .string(text) } }
    return object
  }
}

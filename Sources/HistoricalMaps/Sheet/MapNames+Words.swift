import Cartography
import Diplomacy
import HistoricalAtlas

extension MapNames {
  /// What there is in English alone, as the title of a thing on a map in this language.
  func english(_ text: String) -> MapTitle { MapTitle(text, language: language == "en" ? nil : "en") }

  /// The words of a sheet, with the names of the data set's powers.
  func words(for atlas: Atlas) -> MapWords {
    var words = MapWords()
    for power in atlas.register.powers {
      words.powers[power.id.name] = text("power", power.id.name) ?? power.name
    }
    words.legend = word("legend", words.legend)
    words.railway = word("railway", words.railway)
    words.kilometres = word("kilometres", words.kilometres)
    words.trueAt = word("true-at", words.trueAt)
    words.beyond = word("beyond", words.beyond)
    words.approximate = word("approximate", words.approximate)
    words.secret = word("secret", words.secret)
    words.uncertain = word("uncertain", words.uncertain)
    for kind in BorderKind.allCases {
      if let text = text("word", kind.rawValue) { words.borders[kind] = text }
    }
    for rank in PlaceRank.allCases {
      if let text = text("word", rank.rawValue) { words.places[rank] = text }
    }
    if let text = text("word", "contested") { words.overlays[.contested] = text }
    return words
  }
}

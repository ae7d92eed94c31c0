import Cartography
import Diplomacy
import HistoricalAtlas

extension MapWords {
  /// The words of a sheet in a language, with the names of powers.
  init(_ words: Words, powers ids: [PowerID]) {
    self.init()
    for id in ids { powers[id.name] = words.name(of: id).text }
    legend = words.word("legend").text
    railway = words.word("railway").text
    otherRailway = words.word("other-railway").text
    railwayZone = words.word(Tenure.railwayZone.rawValue).text
    kilometres = words.word("kilometres").text
    trueAt = words.word("true-at").text
    beyond = words.word("beyond").text
    approximate = words.word("approximate").text
    secret = words.word("secret").text
    uncertain = words.word("uncertain").text
    outside = words.word("page-outside").text
    howToRead = words.word("how-to-read").text
    edge = words.word("title-only").text
    for kind in BorderKind.allCases where kind != .coast { borders[kind] = words.word(kind.rawValue).text }
    for rank in PlaceRank.allCases { places[rank] = words.word(rank.rawValue).text }
  }
}

extension MapTitle {
  /// A phrase in the language of the map; the English words, marked as such, where the language lacks one of it.
  init(_ phrase: Phrase, or english: String, _ words: Words) {
    self = words.isEnglish || phrase.lacksWord ? words.names.english(english) : MapTitle(phrase.text)
  }
}

extension MapNames {
  /// A text that exists only in English, as a title on a map in this language.
  func english(_ text: String) -> MapTitle { MapTitle(text, language: language == "en" ? nil : "en") }
}

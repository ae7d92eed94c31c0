package import Cartography
import Diplomacy
package import HistoricalAtlas

extension Words {
  /// A place as a map of a day shows it, with the first form of its name; nil for what maps omit.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - rank: Its rank on the day.
  ///   - form: Whether its name is that of the day or the modern one.
  package func mapPlace(_ place: Place, _ rank: Place.Rank, _ form: PlaceNameForm = .period) -> MapPlace? {
    guard let rank = rank.mapRank else { return nil }
    let name = form == .period ? name(of: place) : english(place.modernName)
    let text = name.text.beforeBrackets
    let title = form == .modern || isEnglish || name.lacksWord ? names.english(text) : nil
    return MapPlace(position: place.position, name: text, rank: rank, title: title)
  }
}

extension Place.Rank {
  fileprivate var mapRank: PlaceRank? {
    switch self {
    case .capital: .capital
    case .city: .city
    case .town: .town
    case .minor: nil
    }
  }
}

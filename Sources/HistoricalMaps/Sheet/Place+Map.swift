package import Cartography
package import HistoricalAtlas

extension Place {
  /// The place as a map shows it, with the first form of its historical or modern name; nil for omitted
  /// places.
  package func mapPlace(_ names: MapNames = .english, _ form: PlaceNameForm = .period) -> MapPlace? {
    guard let rank = rank.mapRank else { return nil }
    let translated = form == .period ? names.text("place", modernName) : nil
    let full = translated ?? (form == .period ? periodName : modernName)
    let name = full.utf8.split(separator: UInt8(ascii: "(")).first ?? full[...].utf8
    let words = name.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    let text = words.joined(separator: " ")
    let title = translated == nil ? names.english(text) : nil
    return MapPlace(position: position, name: text, rank: rank, title: title)
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

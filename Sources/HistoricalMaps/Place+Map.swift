import Cartography
import HistoricalAtlas

extension Place {
  /// The place as a map shows it, under the first form of its name of the time or of today; nil for those it
  /// leaves out.
  func mapPlace(_ names: MapNames = .english, _ form: PlaceNameForm = .period) -> MapPlace? {
    guard let rank = rank.mapRank else { return nil }
    let full =
      switch form {
      case .period: names.text("place", modernName) ?? periodName
      case .modern: modernName
      }
    let name = full.utf8.split(separator: UInt8(ascii: "(")).first ?? full[...].utf8
    let words = name.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    return MapPlace(position: position, name: words.joined(separator: " "), rank: rank)
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

import Cartography
import HistoricalAtlas

extension Place {
  /// The place as a map shows it, under the first form of its name of the time; nil for those it leaves out.
  func mapPlace(_ names: MapNames = .english) -> MapPlace? {
    guard let rank = rank.mapRank else { return nil }
    let full = names.text("place", modernName) ?? periodName
    let name = full.split(separator: "(").first.map { String($0) } ?? full
    let trimmed = name.split(separator: " ").joined(separator: " ")
    return MapPlace(position: position, name: trimmed, rank: rank)
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

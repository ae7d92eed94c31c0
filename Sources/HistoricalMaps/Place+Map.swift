import Cartography
import HistoricalAtlas

extension Place {
  /// The place as a map shows it, under the first form of its name of the time; nil for those it leaves out.
  var mapPlace: MapPlace? {
    guard let rank = rank.mapRank else { return nil }
    let name = periodName.split(separator: "(").first.map { String($0) } ?? periodName
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

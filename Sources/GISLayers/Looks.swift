import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

/// Looks with the expressions for what has them.
struct Looks {
  private let looks: [(Look, String)]

  init(_ looks: [(Look, String)]) { self.looks = looks }

  /// Each fill with its legend text and every expression, in the order of patterns and powers.
  func grouped(in atlas: Atlas) -> [(GroundFill, String, [String])] {
    struct Key: Hashable {
      let fill: GroundFill
      let label: String
    }
    let words = Words(of: atlas)
    var filters: [Key: Set<String>] = [:]
    for (look, filter) in looks {
      guard look.fill != .empty, let label = look.legend(words)?.line else { continue }
      filters[Key(fill: look.fill, label: label), default: []].insert(filter)
    }
    func order(_ key: Key) -> (Int, String) {
      (key.fill.rank, key.label)
    }
    return filters.sorted { order($0.key) < order($1.key) }.map {
      ($0.key.fill, $0.key.label, $0.value.sorted())
    }
  }
}

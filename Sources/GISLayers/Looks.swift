import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

/// Looks with the expressions for what has them.
struct Looks {
  private let looks: [(Look, String)]

  init(_ looks: [(Look, String)]) { self.looks = looks }

  /// Each overlay with its legend text and every expression, in the order of patterns and powers.
  func grouped(in atlas: Atlas) -> [(MapOverlay, String, [String])] {
    struct Key: Hashable {
      let overlay: MapOverlay
      let label: String
    }
    let words = Words(of: atlas)
    var filters: [Key: Set<String>] = [:]
    for (look, filter) in looks {
      guard let overlay = look.overlay, let label = look.legend(words) else { continue }
      filters[Key(overlay: overlay, label: label), default: []].insert(filter)
    }
    let order = OverlayPattern.allCases
    return filters.sorted { a, b in
      (order.firstIndex(of: a.key.overlay.pattern) ?? 0, a.key.label)
        < (order.firstIndex(of: b.key.overlay.pattern) ?? 0, b.key.label)
    }.map { ($0.key.overlay, $0.key.label, $0.value.sorted()) }
  }
}

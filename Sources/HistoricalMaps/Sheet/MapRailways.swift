import Cartography
import Diplomacy
import HistoricalAtlas

/// The railways of a map: those that have an owner on the day, in the order of the atlas.
struct MapRailways {
  private(set) var railways: [MapRailway] = []

  /// Railways under one name have it written once.
  init(_ day: HistoricalDate, of atlas: Atlas, _ names: MapNames) {
    var named: Set<String> = []
    for railway in atlas.railways {
      guard let ownership = railway.ownership(on: day) else { continue }
      let label = ownership.label.map { names.text("railway", $0) ?? $0 }
      let owner = atlas.register.power(ownership.power)?.name ?? ownership.power.name
      railways.append(
        MapRailway(
          id: railway.id,
          lines: [railway.line],
          owner: ownership.power.name,
          name: label.flatMap { named.insert($0).inserted ? $0 : nil },
          title: Self.title(ownership, names) ?? names.english("\(railway.name): \(owner)")
        )
      )
    }
  }

  /// The name and the owner in another language than English; nil where one of them has none.
  private static func title(_ ownership: Railway.Ownership, _ names: MapNames) -> MapTitle? {
    guard let name = ownership.label.flatMap({ names.text("railway", $0) }),
      let owner = names.text("power", ownership.power.name)
    else { return nil }
    return MapTitle(name + names.word("page-colon", ": ") + owner)
  }
}

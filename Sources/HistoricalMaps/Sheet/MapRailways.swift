import Cartography
import Diplomacy
import HistoricalAtlas

/// The railways of a map: those that have an owner and a track on the day, in the order of the atlas.
struct MapRailways {
  private(set) var railways: [MapRailway] = []

  /// Railways with the same name are labelled once.
  init(_ day: HistoricalDate, of atlas: Atlas, _ words: Words) {
    var named: Set<String> = []
    for railway in atlas.railways {
      guard let ownership = railway.ownership(on: day) else { continue }
      let lines = railway.track(in: DatePeriod(day).interval)
      guard !lines.isEmpty else { continue }
      let name = ownership.label.map { words.name(ofRailway: $0) }
      let owner = words.name(of: ownership.power)
      let title: Phrase = "\(name ?? words.english(railway.name))\(words.colon)\(owner)"
      railways.append(
        MapRailway(
          id: railway.id,
          lines: lines,
          owner: ownership.power.name,
          name: name.flatMap { named.insert($0.text).inserted ? $0.text : nil },
          title: MapTitle(title, or: "\(railway.name): \(words.inEnglish.name(of: ownership.power))", words)
        )
      )
    }
  }
}

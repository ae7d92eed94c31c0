import Cartography
import Diplomacy
import HistoricalAtlas

/// The railways of a map: those that have a track on the day, in the order of the atlas. Those along which
/// no claim ever gives a zone are minor, unless none has one.
struct MapRailways {
  private(set) var railways: [MapRailway] = []

  /// Railways with the same name are labelled once.
  init(_ day: HistoricalDate, of atlas: Atlas, _ words: Words) {
    var named: Set<String> = []
    let minor = atlas.minorRailways
    for railway in atlas.railways {
      let ownership = railway.ownership(on: day)
      let lines = railway.track(in: DatePeriod(day).interval)
      // Without dated track it is drawn while somebody had it.
      guard !lines.isEmpty, ownership != nil || !railway.sections.isEmpty else { continue }
      let name = ownership?.label.map { words.name(ofRailway: $0) }
      let said = name ?? words.english(railway.name)
      let title: Phrase =
        ownership.map { "\(said)\(words.colon)\(words.name(of: $0.power))" } ?? said
      let english =
        ownership.map { "\(railway.name): \(words.inEnglish.name(of: $0.power))" } ?? railway.name
      railways.append(
        MapRailway(
          id: railway.id,
          lines: lines,
          owner: ownership?.power.name,
          isMinor: minor.contains(railway.id),
          name: name.flatMap { named.insert($0.text).inserted ? $0.text : nil },
          title: MapTitle(title, or: english, words)
        )
      )
    }
  }
}

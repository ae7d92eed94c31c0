package import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The zones along railways of a day: a band along the track in the region of each claim to a strip.
package struct MapRailwayZones {
  /// In the order of railways and powers.
  package private(set) var zones: [MapRailwayZone] = []

  init(_ snapshot: Snapshot, of atlas: Atlas, _ words: Words, _ stretches: RailwayStretches) {
    let day = DatePeriod(snapshot.day).interval
    let claims = atlas.register.claimsAlongRailways(in: day, knownTo: snapshot.knowledge)
      .filter { $0.tenure.rank != nil && $0.scope == nil }
    for (number, railway) in atlas.railways.enumerated() {
      let along = claims.filter { $0.ground.railways.contains(railway.id) }
      let powers = Dictionary(grouping: along, by: \.power).sorted { $0.key < $1.key }
      for (power, claims) in powers {
        let lines = stretches.lines(of: number, in: atlas, on: snapshot.day, by: claims.map(\.id))
        guard !lines.isEmpty, let tenure = claims.first?.tenure else { continue }
        func says(_ words: Words) -> Phrase {
          let held: Phrase = "\(words.name(of: power))\(words.comma)\(words.tenure(tenure))"
          return "\(words.english(railway.name))\(words.colon)\(held)"
        }
        zones.append(
          MapRailwayZone(
            id: "\(railway.id)-\(power.name)",
            lines: lines,
            power: power.name,
            title: MapTitle(says(words), or: says(words.inEnglish).text, words)
          )
        )
      }
    }
  }
}

import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The days on which the lead changes somewhere, each with the instruments that changed it.
struct PageStops {
  let json: JSONValue
  let days: [HistoricalDate]

  init(_ atlas: Atlas, knownTo knowledge: Knowledge) {
    let calendar = atlas.calendar
    days = [calendar.first] + atlas.changeDates(in: calendar, knownTo: knowledge)
    var stops: [JSONValue] = []
    for day in days {
      let names = day == calendar.first ? [] : Self.causes(of: day, atlas, knowledge)
      stops.append(.array([.integer(Int(day.dayNumber)), .array(names)]))
    }
    json = .array(stops)
  }

  /// The names of what began or ended, each with whether it is a treaty and whether it was secret.
  private static func causes(of day: HistoricalDate, _ atlas: Atlas, _ knowledge: Knowledge) -> [JSONValue] {
    guard let before = atlas.snapshot(on: day.previous, knownTo: knowledge),
      let after = atlas.snapshot(on: day, knownTo: knowledge)
    else { return [] }
    var causes: [JSONValue] = []
    func add(_ instrument: Instrument?, _ word: String) {
      guard let instrument else { return }
      let cause: JSONValue = [
        "name": .string(instrument.name), "how": .string(word),
        "treaty": .boolean(instrument.kind.isAgreed), "secret": .boolean(instrument.isSecret),
      ]
      if !causes.contains(cause) { causes.append(cause) }
    }
    for (old, new) in zip(before.verdicts, after.verdicts) where !old.leadsAlike(new) {
      let known = Set(old.claims.map(\.id))
      let stays = Set(new.claims.map(\.id))
      for claim in new.standings.filter(\.reason.decides).map(\.claim) where !known.contains(claim.id) {
        add(atlas.register.instrument(claim.instrument), claim.startDate == day ? "" : "becomes known")
      }
      for claim in old.claims.prefix(2) where !stays.contains(claim.id) {
        let other = claim.clause.endedBy.flatMap { atlas.register.instrument($0) }
        add(other ?? atlas.register.instrument(claim.instrument), other == nil ? "ends" : "")
      }
    }
    return causes
  }
}

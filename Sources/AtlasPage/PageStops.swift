import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The first day of the page and those on which the lead changes somewhere, each with the instruments that changed it.
struct PageStops {
  let json: JSONValue
  let days: [HistoricalDate]

  /// The stops for the knowledge of a number, whose causes are added to those of the page.
  init(
    _ atlas: Atlas,
    _ period: DatePeriod,
    _ found: PageVerdicts,
    _ knowledge: Int,
    _ causes: inout PageTable
  ) {
    let changes = found.stretches[knowledge].flatMap { stretches in
      zip(stretches, stretches.dropFirst()).compactMap { before, after in
        before.verdict.leadsAlike(after.verdict) ? nil : after.interval.start
      }
    }
    days = Set(changes.filter(period.contains) + [period.first]).sorted()
    var stops: [JSONValue] = []
    for day in days {
      let names = Self.causes(of: day, atlas, found, knowledge).map { causes.reference(to: $0) }
      stops.append(.array([.integer(Int(day.dayNumber)), .array(names)]))
    }
    json = .array(stops)
  }

  /// The names of what began or ended, each with whether it is a treaty and whether it was secret.
  private static func causes(
    of day: HistoricalDate,
    _ atlas: Atlas,
    _ found: PageVerdicts,
    _ knowledge: Int
  ) -> [JSONValue] {
    let changed = found.stretches[knowledge].compactMap { stretches -> (old: Verdict, new: Verdict)? in
      guard let index = stretches.firstIndex(where: { $0.interval.start == day }), index > 0
      else { return nil }
      return (stretches[index - 1].verdict, stretches[index].verdict)
    }
    var causes: [JSONValue] = []
    func add(_ instrument: Instrument?, _ word: String) {
      guard let instrument else { return }
      let cause: JSONValue = [
        "name": .string(instrument.name), "how": .string(word),
        "treaty": .boolean(instrument.kind.isAgreed), "secret": .boolean(instrument.isSecret),
      ]
      if !causes.contains(cause) { causes.append(cause) }
    }
    for (old, new) in changed where !old.leadsAlike(new) {
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

import Diplomacy
import MapGeometry

/// The days on which a position is nearer to the border that decides than that border's uncertainty, as
/// ``Answer/border`` of each day has it.
///
/// Only the faces beside arcs that are that near count, so that the answer for a period does not depend on the size of
/// the map.
struct NearDays {
  /// The first days of stretches with the same leads beside these arcs, sorted, and whether the position is near then.
  private let stretches: [(start: HistoricalDate, isNear: Bool)]

  init(of position: Position, in atlas: Atlas, knownTo knowledge: Knowledge) {
    let coasts = atlas.coasts
    let greatest = atlas.coverage.arcs.reduce(0) { max($0, $1.origin.uncertaintyInKilometres) }
    let arcs = atlas.coverage.arcs(within: greatest, of: position).map { found in
      (arc: atlas.coverage.arcs[found.arc], kilometres: found.kilometres)
    }
    .filter { !$0.arc.isCoast(coasts) }
    guard arcs.contains(where: { $0.kilometres < $0.arc.origin.uncertaintyInKilometres }) else {
      stretches = []
      return
    }
    let faces = Set(arcs.flatMap { [$0.arc.sides.left, $0.arc.sides.right].compactMap(\.self) })
    let leads = Dictionary(
      uniqueKeysWithValues: faces.map { ($0, atlas.leads(ofFace: $0, knownTo: knowledge)) }
    )
    let starts = Set(leads.values.flatMap { $0.map(\.interval.start) }).sorted()
    stretches = starts.map { day in
      func lead(_ face: Int?) -> Lead? {
        face.flatMap { leads[$0]?.last { $0.interval.start <= day } }.map { Lead($0.verdict) }
      }
      let deciding = arcs.first { lead($0.arc.sides.left) != lead($0.arc.sides.right) }
      return (day, deciding.map { $0.kilometres < $0.arc.origin.uncertaintyInKilometres } ?? false)
    }
  }

  /// Whether one of the days is among them.
  func meet(_ days: DayInterval) -> Bool {
    let ends = stretches.dropFirst().map { Optional($0.start) } + [nil]
    return zip(stretches, ends).contains { stretch, end in
      stretch.isNear && DayInterval(knownStart: stretch.start, end: end).intersection(days) != nil
    }
  }
}

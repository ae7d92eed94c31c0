public import Diplomacy
import MapGeometry

extension Atlas {
  /// The days of a period, its first left out, on which another leads in some face than on the day before.
  public func changeDates(
    in period: DatePeriod,
    knownTo knowledge: Knowledge = .everything
  ) -> [HistoricalDate] {
    guard let days = period.interval.intersection(calendar.interval) else { return [] }
    let changes = coverage.faces.indices.flatMap { history(ofFace: $0).changes(in: days, knownTo: knowledge) }
    return Set(changes).sorted()
  }
}

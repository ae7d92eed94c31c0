import Cartography
import Diplomacy

extension ChartAxis {
  /// The axis of a period, with what of it is on a calendar; nil if nothing is.
  init?(_ period: DatePeriod, on calendar: DatePeriod) {
    guard period.first <= calendar.last, calendar.first <= period.last else { return nil }
    let (start, end) = (Int(period.first.dayNumber), Int(period.last.dayNumber) + 1)
    let first = max(period.first, calendar.first)
    let last = min(period.last, calendar.last)
    self.init(
      start: start,
      end: end,
      known: Int(first.dayNumber)..<Int(last.dayNumber) + 1,
      ticks: Self.ticks(of: period)
    )
  }

  /// Days, months and years at round distances, the finest first; sets of many hundreds are left out.
  private static func ticks(of period: DatePeriod) -> [[ChartTick]] {
    let days = period.first.distance(to: period.last) + 1
    var sets: [[ChartTick]] = []
    if days <= 400 {
      sets += [[1], [1, 11, 21], [1, 16]].enumerated().map { index, some in
        months(of: period).flatMap { month in
          let wanted = index == 0 ? Array(1...31) : some
          return wanted.compactMap { try? HistoricalDate(year: month.year, month: month.month, day: $0) }
        }
        .filter(period.contains).map { ChartTick(day: Int($0.dayNumber), text: "\($0)") }
      }
    }
    if days <= 4000 {
      sets += [1, 3, 6].map { step in
        months(of: period).filter { ($0.month - 1) % step == 0 }
          .compactMap { try? HistoricalDate(year: $0.year, month: $0.month, day: 1) }
          .filter(period.contains)
          .map { ChartTick(day: Int($0.dayNumber), text: String("\($0)".prefix(7))) }
      }
    }
    let years = period.first.year...period.last.year
    sets += [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].filter { years.count / $0 < 400 }.map { step in
      years.filter { $0 % step == 0 }
        .compactMap { try? HistoricalDate(year: $0, month: 1, day: 1) }
        .filter(period.contains).map { ChartTick(day: Int($0.dayNumber), text: "\($0.year)") }
    }
    // A short period may hold no round day: then its first day is named.
    return sets + [[ChartTick(day: Int(period.first.dayNumber), text: "\(period.first)")]]
  }

  private static func months(of period: DatePeriod) -> [(year: Int, month: Int)] {
    (period.first.year...period.last.year).flatMap { year in (1...12).map { (year, $0) } }
  }
}

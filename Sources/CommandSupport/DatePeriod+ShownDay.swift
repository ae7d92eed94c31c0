package import Diplomacy
package import HistoricalAtlas

extension DatePeriod {
  /// The day that stands for these days where one is shown: the last that the calendar has.
  ///
  /// - Parameter isQuiet: Whether the remark on standard error, which names the day, is left out. A single day
  ///   needs none.
  package func shownDay(of atlas: Atlas, isQuiet: Bool) throws(CommandFailure) -> HistoricalDate {
    let calendar = atlas.calendar
    guard let day = lastDay(within: calendar) else { throw .offCalendar(self, of: atlas) }
    if !isDay, !isQuiet {
      let which = day == last ? "its last day" : "its last day on the calendar"
      Console.note("spheres: \(self) stands for \(which), \(day)")
    }
    return day
  }
}

extension CommandFailure {
  /// Days that a data set does not have, with the nearest that it has: exit code 65.
  package static func offCalendar(_ period: DatePeriod, of atlas: Atlas) -> CommandFailure {
    let calendar = atlas.calendar
    let end =
      period.last < calendar.first
      ? "which begins on \(calendar.first)" : "which ends on \(calendar.last)"
    return badInput("\(period) is off the calendar of the data set, \(calendar), \(end)")
  }
}

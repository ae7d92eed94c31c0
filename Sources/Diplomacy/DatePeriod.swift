/// The days that a question asks about: one day, or every day from a first to a last.
///
/// A year or a month means any day in it.
public struct DatePeriod: Hashable, Sendable {
  /// The first day.
  public let first: HistoricalDate
  /// The last day, inclusive; not before the first.
  public let last: HistoricalDate

  /// Takes one day.
  public init(_ day: HistoricalDate) {
    first = day
    last = day
  }

  /// Takes the days of a year of the Gregorian calendar, 1 to 9999.
  public init(year: Int) throws(HistoricalDateError) {
    first = try HistoricalDate(year: year, month: 1, day: 1)
    last = try HistoricalDate(year: year, month: 12, day: 31)
  }

  /// Takes the days of a month of the Gregorian calendar.
  public init(year: Int, month: Int) throws(HistoricalDateError) {
    first = try HistoricalDate(year: year, month: month, day: 1)
    let lastDay = CivilCalendar.gregorian.lastDay(ofMonth: month, year: year)
    last = try HistoricalDate(year: year, month: month, day: lastDay)
  }

  /// Takes the days from one to another, both included; fails when the last is before the first.
  public init(from first: HistoricalDate, through last: HistoricalDate) throws(DayIntervalError) {
    guard first <= last else { throw DayIntervalError(start: first, end: last.next) }
    self.first = first
    self.last = last
  }

  /// Takes a last day that is known not to be before the first.
  init(knownFirst first: HistoricalDate, last: HistoricalDate) {
    self.first = first
    self.last = last
  }

  /// Whether the question is about a single day.
  public var isDay: Bool { first == last }

  /// The same days, half-open.
  public var interval: DayInterval {
    DayInterval(knownStart: first, end: last == .last ? nil : last.next)
  }

  /// Whether the day is asked about.
  public func contains(_ day: HistoricalDate) -> Bool { first <= day && day <= last }
}

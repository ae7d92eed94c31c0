/// The days that a question asks about: one day, or every day from a first to a last.
///
/// A year or a month means any day in it.
public struct DatePeriod: Hashable, Sendable {
  /// The first day.
  public let first: HistoricalDate
  /// The last day, inclusive; not before the first.
  public let last: HistoricalDate
  /// The text as written, if it says more than the two days: an open or unknown end, a doubt, unspecified
  /// digits.
  let text: String?

  /// Takes one day.
  public init(_ day: HistoricalDate) {
    self.init(knownFirst: day, last: day)
  }

  /// Takes the days of a year of the Gregorian calendar, 1 to 9999.
  public init(year: Int) throws(HistoricalDateError) {
    self.init(
      knownFirst: try HistoricalDate(year: year, month: 1, day: 1),
      last: try HistoricalDate(year: year, month: 12, day: 31)
    )
  }

  /// Takes the days of a month of the Gregorian calendar.
  public init(year: Int, month: Int) throws(HistoricalDateError) {
    let first = try HistoricalDate(year: year, month: month, day: 1)
    let lastDay = CivilCalendar.gregorian.lastDay(ofMonth: month, year: year)
    self.init(knownFirst: first, last: try HistoricalDate(year: year, month: month, day: lastDay))
  }

  /// Takes the days from one to another, both included; fails when the last is before the first.
  public init(from first: HistoricalDate, through last: HistoricalDate) throws(DayIntervalError) {
    guard first <= last else { throw DayIntervalError(start: first, end: last.next) }
    self.init(knownFirst: first, last: last)
  }

  /// Takes a last day that is known not to be before the first.
  init(knownFirst first: HistoricalDate, last: HistoricalDate, writtenAs text: String? = nil) {
    self.first = first
    self.last = last
    self.text = text
  }

  /// Whether the question is about a single day.
  public var isDay: Bool { first == last }

  /// A day that was written: the first, if there is one.
  package var someDay: HistoricalDate { first == .first ? last : first }

  /// The same days, half-open.
  public var interval: DayInterval {
    DayInterval(knownStart: first, end: last == .last ? nil : last.next)
  }

  /// The last of these days that the other period has too; nil if it has none of them.
  package func lastDay(within other: DatePeriod) -> HistoricalDate? {
    let day = min(last, other.last)
    return day >= max(first, other.first) ? day : nil
  }

  /// Whether the day is asked about.
  public func contains(_ day: HistoricalDate) -> Bool { first <= day && day <= last }
}

/// A day from 1 January 0001 to 31 December 9999, counted in the Gregorian calendar throughout.
///
/// Days before 1582 are counted as if the Gregorian calendar had always been used (proleptic); a day that a
/// source gives in Old Style is made with ``init(julianYear:month:day:)``. There is no time of day and no
/// time zone: a day is the local day, as the source names it. Cost: four bytes; comparing is comparing two
/// integers.
public struct HistoricalDate: Hashable, Sendable {
  /// The Julian day number of the day's noon: 2 419 592 for 8 July 1912. It counts days, in no calendar.
  public let dayNumber: Int32

  /// 1 January 0001.
  public static let first = HistoricalDate(uncheckedDayNumber: 1_721_426)
  /// 31 December 9999.
  public static let last = HistoricalDate(uncheckedDayNumber: 5_373_484)

  /// Takes a day of the Gregorian calendar; fails when the calendar has no such day.
  public init(year: Int, month: Int, day: Int) throws(HistoricalDateError) {
    try self.init(.gregorian, year: year, month: month, day: day)
  }

  /// Takes a Julian day number; fails when it lies outside the years 0001 to 9999.
  public init(dayNumber: Int32) throws(HistoricalDateError) {
    guard (Self.first.dayNumber...Self.last.dayNumber).contains(dayNumber) else {
      throw .dayNumberOutOfRange(dayNumber)
    }
    self.dayNumber = dayNumber
  }

  /// Takes a day of the Julian calendar (Old Style), with years that start on 1 January.
  ///
  /// 25 June 1912 Old Style is 8 July 1912. Fails when the Julian calendar has no such day; it has a
  /// 29 February 1900.
  public init(julianYear year: Int, month: Int, day: Int) throws(HistoricalDateError) {
    try self.init(.julian, year: year, month: month, day: day)
  }

  init(_ calendar: CivilCalendar, year: Int, month: Int, day: Int) throws(HistoricalDateError) {
    guard (1...9999).contains(year) else { throw .yearOutOfRange(year) }
    guard (1...12).contains(month) else { throw .noSuchMonth(month, year: year) }
    let lastDay = calendar.lastDay(ofMonth: month, year: year)
    guard (1...lastDay).contains(day) else {
      throw .noSuchDay(day, month: month, year: year, lastDay: lastDay)
    }
    try self.init(dayNumber: Int32(calendar.dayNumber(year: year, month: month, day: day)))
  }

  private init(uncheckedDayNumber dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The year, month and day in the Gregorian calendar.
  public var components: (year: Int, month: Int, day: Int) {
    CivilCalendar.gregorian.components(ofDayNumber: Int(dayNumber))
  }

  /// The year, month and day in the Julian calendar (Old Style).
  public var julianComponents: (year: Int, month: Int, day: Int) {
    CivilCalendar.julian.components(ofDayNumber: Int(dayNumber))
  }

  /// The year in the Gregorian calendar.
  public var year: Int { components.year }
  /// The month in the Gregorian calendar, 1 to 12.
  public var month: Int { components.month }
  /// The day of the month in the Gregorian calendar, 1 to 31.
  public var day: Int { components.day }

  /// The day after; the last day is its own.
  public var next: HistoricalDate { advanced(by: 1) }
  /// The day before; the first day is its own.
  public var previous: HistoricalDate { advanced(by: -1) }
}

extension HistoricalDate: Strideable {
  /// Earlier before later.
  public static func < (a: HistoricalDate, b: HistoricalDate) -> Bool { a.dayNumber < b.dayNumber }

  /// The number of days from this day to another, negative when the other is earlier.
  public func distance(to other: HistoricalDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

  /// The day that many days later; stops at ``first`` and ``last``.
  public func advanced(by days: Int) -> HistoricalDate {
    let room = Int(Self.first.dayNumber) - Int(dayNumber)...Int(Self.last.dayNumber) - Int(dayNumber)
    let step = min(max(days, room.lowerBound), room.upperBound)
    return HistoricalDate(uncheckedDayNumber: Int32(Int(dayNumber) + step))
  }
}

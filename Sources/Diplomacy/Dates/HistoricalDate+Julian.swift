extension HistoricalDate {
  /// Takes a day of the Julian calendar (Old Style), with years that start on 1 January.
  ///
  /// 25 June 1912 Old Style is 8 July 1912. Fails when the Julian calendar has no such day; it has a
  /// 29 February 1900.
  public init(julianYear year: Int, month: Int, day: Int) throws(HistoricalDateError) {
    try self.init(.julian, year: year, month: month, day: day)
  }

  /// The year, month and day in the Julian calendar (Old Style).
  public var julianComponents: (year: Int, month: Int, day: Int) {
    CivilCalendar.julian.components(ofDayNumber: Int(dayNumber))
  }
}

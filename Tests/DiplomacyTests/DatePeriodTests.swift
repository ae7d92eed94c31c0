import Diplomacy
import Testing

@Suite struct DatePeriodTests {
  @Test(arguments: try Table("written-dates.csv").rows)
  func `a date as people write it means the days of the table, or has its reason`(row: [String: String])
    throws
  {
    let text = try row.required("written")
    let order = row.value("order").flatMap { DateOrder(pattern: $0) }
    guard let reason = row.value("reason") else {
      let period = try DatePeriod(text, order: order)
      #expect(period.first.description == row.value("first"))
      #expect(period.last.description == row.value("last"))
      return
    }
    let error = try #require(throws: DateTextError.self) { try DatePeriod(text, order: order) }
    let found =
      switch error {
      case .unreadable: "unreadable"
      case .notInTheCalendar: "calendar"
      case .unsupported(_, .season): "season"
      case .unsupported(_, .timeOfDay), .unsupported(_, .timeZone): "time"
      case .unsupported(_, .yearBeyondFourDigits): "year"
      case .unsupported(_, .yearOfTwoDigits): "two digits"
      case .endsBeforeItStarts: "backwards"
      case .undecidedOrder: "undecided"
      }
    #expect(found == reason)
    #expect(error.description.hasPrefix("\"\(text)\" "))
  }

  @Test func `the order of a date is a word or a pattern`() {
    let patterns = ["dmy", "DD.MM.YYYY", "%d/%m/%Y", "mdy", "MM/DD/YYYY", "YYYY-MM-DD", "dm", "day first"]
    #expect(
      patterns.map { DateOrder(pattern: $0) }
        == [
          .dayMonthYear, .dayMonthYear, .dayMonthYear, .monthDayYear, .monthDayYear, .yearMonthDay, nil, nil,
        ]
    )
  }

  @Test(arguments: [
    ("c. 1910", "1910~"), ("before 1907", "../1906-12-31"), ("July 1907", "1907-07"),
    ("1907-1912", "1907-01-01/1912-12-31"),
  ])
  func `what is written is returned as EDTF`(text: String, edtf: String) throws {
    #expect(try DatePeriod(text).description == edtf)
  }

  @Test(arguments: [
    "1914/..", "../1914", "1914/", "/1914", "1914?", "1914~", "1914-07%", "1914-XX", "191X", "1914-07-XX",
    "1914-07-08?",
    "1914?/1916",
  ])
  func `open, unknown and doubtful dates are returned as written`(text: String) throws {
    #expect(try DatePeriod(text).description == text)
  }

  @Test func `an open end is not a written day`() throws {
    #expect(try DatePeriod("../1914").someDay.description == "1914-12-31")
    #expect(try DatePeriod("1914/..").someDay.description == "1914-01-01")
    #expect(try DatePeriod("1914-01/1914-03").description == "1914-01-01/1914-03-31")
  }

  @Test(arguments: [
    ("1912", "1912-01-01", "1912-12-31", "1912"),
    ("1912-02", "1912-02-01", "1912-02-29", "1912-02"),
    ("1912-07-08", "1912-07-08", "1912-07-08", "1912-07-08"),
    ("1912-06-25 OS", "1912-07-08", "1912-07-08", "1912-07-08"),
    ("1900-02-29 OS", "1900-03-13", "1900-03-13", "1900-03-13"),
    ("1907-07-30/1912", "1907-07-30", "1912-12-31", "1907-07-30/1912-12-31"),
    ("1912-07~", "1912-07-01", "1912-07-31", "1912-07~"),
    ("1912-07/1912-08", "1912-07-01", "1912-08-31", "1912-07-01/1912-08-31"),
    ("191X", "1910-01-01", "1919-12-31", "191X"),
    ("1912/..", "1912-01-01", "9999-12-31", "1912/.."),
    ("../1912", "0001-01-01", "1912-12-31", "../1912"),
  ])
  func `each accepted text stands for days`(text: String, first: String, last: String, shown: String)
    throws
  {
    let period = try DatePeriod(text)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.description == shown)
    #expect(period.isDay == (first == last))
  }

  @Test(arguments: [
    "1912-06 OS", "1912 OS", "1912-06-25OS", " OS", "today", "",
  ])
  func `other text is refused with the accepted forms`(text: String) {
    let error = #expect(throws: DateTextError.unreadable(text, expected: .period)) { try DatePeriod(text) }
    #expect(error?.description.contains("1912-06-25 OS") == true)
  }

  @Test(arguments: [
    "1912-07-08 00:00:00", "1912-07-08T00:00:00", "1912-07-08 00:00", "1912-07-08T00:00:00.000",
    "1912-07-08 00:00:00,0",
  ])
  func `midnight without a time zone means the day`(text: String) throws {
    #expect(try DatePeriod(text) == DatePeriod(HistoricalDate("1912-07-08")))
    // A data set gives days, without a time.
    #expect(throws: DateTextError.unsupported(text, .timeOfDay)) { try EDTF(text) }
  }

  @Test(arguments: [
    ("1912-07-08 12:00:00", UnsupportedDate.timeOfDay), ("1912-07-08T00:00:01", .timeOfDay),
    ("1912-07-08 00:00:00.001", .timeOfDay), ("1912-07-08T24:00", .timeOfDay),
    ("1912-07-08 0000", .timeOfDay),
    ("1912-07-08 00:00:00.5Z", .timeOfDay), ("1912-07-08T00:00:00Z", .timeZone),
    ("1912-07-08 00:00:00+08", .timeZone), ("1912-07-08T00:00-01:00", .timeZone),
    ("1912-07-08 00:00:00 UTC", .timeZone),
  ])
  func `another time, or a time zone, is refused with the reason`(text: String, reason: UnsupportedDate) {
    let error = #expect(throws: DateTextError.unsupported(text, reason)) { try DatePeriod(text) }
    #expect(error?.description.contains("\"\(text)\" has a time") == true)
  }

  @Test func `a day that does not exist is refused at midnight too`() {
    #expect(throws: DateTextError.self) { try DatePeriod("1912-02-30 00:00:00") }
  }

  @Test(arguments: ["Tuesday", "1912-07-08T", "1912-07T00:00"])
  func `only a day may have a time`(text: String) {
    #expect(throws: DateTextError.unreadable(text, expected: .period)) { try DatePeriod(text) }
  }

  @Test func `an Old Style day that does not exist in the Julian calendar is refused`() {
    let reason = HistoricalDateError.noSuchDay(31, month: 6, year: 1912, lastDay: 30)
    #expect(throws: DateTextError.notInTheCalendar("1912-06-31 OS", reason)) {
      try DatePeriod("1912-06-31 OS")
    }
  }

  @Test func `a period includes its first and last day and none beyond`() throws {
    let july = try DatePeriod(year: 1912, month: 7)
    #expect(july.contains(july.first) && july.contains(july.last))
    #expect(!july.contains(july.first.previous) && !july.contains(july.last.next))
    #expect(july.interval.lastDay == july.last)
    #expect(july.interval.dayCount == 31)
  }

  @Test func `a period that ends before it starts is refused`() throws {
    let day = try HistoricalDate("1912-07-08")
    #expect(try DatePeriod(from: day, through: day).isDay)
    #expect(throws: DayIntervalError.self) { try DatePeriod(from: day, through: day.previous) }
  }
}

@Suite struct DayIntervalTests {
  private let start = try? HistoricalDate("1907-07-30")
  private let end = try? HistoricalDate("1917-11-08")

  @Test func `the end is the first day after`() throws {
    let interval = try DayInterval(start: #require(start), end: end)
    #expect(interval.contains(try HistoricalDate("1907-07-30")))
    #expect(interval.contains(try HistoricalDate("1917-11-07")))
    #expect(!interval.contains(try HistoricalDate("1917-11-08")))
    #expect(!interval.contains(try HistoricalDate("1907-07-29")))
    #expect(interval.lastDay?.description == "1917-11-07")
    #expect(interval.description == "1907-07-30/1917-11-07")
  }

  @Test func `an open interval never ends`() throws {
    let interval = try DayInterval(start: #require(start), end: nil)
    #expect(interval.contains(.last))
    #expect(interval.lastDay == nil)
    #expect(interval.dayCount == nil)
    #expect(interval.description == "1907-07-30/..")
  }

  @Test func `an interval without a day is refused`() throws {
    let start = try #require(start)
    #expect(throws: DayIntervalError.self) { try DayInterval(start: start, end: start) }
    #expect(throws: DayIntervalError.self) { try DayInterval(start: start, end: start.previous) }
    #expect(try DayInterval(start: start, end: start.next).dayCount == 1)
  }

  @Test func `the intersection of two intervals is the days in both`() throws {
    let (start, end) = (try #require(start), try #require(end))
    let whole = try DayInterval(start: start, end: end)
    let open = try DayInterval(start: end.previous, end: nil)
    #expect(whole.intersection(open)?.dayCount == 1)
    #expect(whole.intersection(try DayInterval(start: end, end: nil)) == nil)
    #expect(open.intersection(open) == open)
  }
}

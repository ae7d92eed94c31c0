import Diplomacy
import Testing

@Suite struct HistoricalDateTests {
  /// A calendar counted day by day, with the lengths of the months written out.
  private struct WalkedDay {
    var year: Int
    var month = 1
    var day = 1
    let isLeap: (Int) -> Bool

    mutating func walk() {
      let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      guard day > lengths[month - 1] else { return }
      day = 1
      month += 1
      guard month > 12 else { return }
      month = 1
      year += 1
    }
  }

  @Test func `every day from 1800 to 2000 equals the one found by counting`() throws {
    var walked = WalkedDay(year: 1800) { $0 % 4 == 0 && $0 != 1800 && $0 != 1900 }
    var date = try HistoricalDate(year: 1800, month: 1, day: 1)
    while walked.year < 2001 {
      try #require(date.components == (walked.year, walked.month, walked.day))
      try #require(try HistoricalDate(year: walked.year, month: walked.month, day: walked.day) == date)
      try #require(try HistoricalDate(date.description) == date)
      walked.walk()
      date = date.next
    }
    #expect(date.description == "2001-01-01")
  }

  @Test func `every Old Style day from 1800 to 2000 equals the one found by counting`() throws {
    var walked = WalkedDay(year: 1800) { $0 % 4 == 0 }
    var date = try HistoricalDate(year: 1800, month: 1, day: 12)
    while walked.year < 2001 {
      try #require(date.julianComponents == (walked.year, walked.month, walked.day))
      let back = try HistoricalDate(julianYear: walked.year, month: walked.month, day: walked.day)
      try #require(back == date)
      walked.walk()
      date = date.next
    }
    #expect(date.description == "2001-01-14")
  }

  @Test(arguments: [
    ("2000-01-01", 2_451_545), ("1858-11-17", 2_400_001), ("1582-10-15", 2_299_161),
    ("0001-01-01", 1_721_426),
    ("9999-12-31", 5_373_484),
  ])
  func `a day has its astronomical Julian day number`(text: String, number: Int32) throws {
    #expect(try HistoricalDate(text).dayNumber == number)
    #expect(try HistoricalDate(dayNumber: number).description == text)
  }

  @Test(arguments: [
    ((1907, 7, 17), "1907-07-30"), ((1912, 6, 25), "1912-07-08"), ((1917, 10, 25), "1917-11-07"),
    ((1900, 2, 28), "1900-03-12"), ((1900, 2, 29), "1900-03-13"), ((1900, 3, 1), "1900-03-14"),
    ((1899, 12, 31), "1900-01-12"), ((1582, 10, 5), "1582-10-15"), ((1, 1, 3), "0001-01-01"),
  ])
  func `an Old Style day is a New Style day`(julian: (Int, Int, Int), gregorian: String) throws {
    let date = try HistoricalDate(julianYear: julian.0, month: julian.1, day: julian.2)
    #expect(date.description == gregorian)
    #expect(date.julianComponents == julian)
  }

  @Test(arguments: [(1600, true), (1700, false), (1900, false), (1904, true), (1905, false), (2000, true)])
  func `a century is a leap year only when 400 divides it`(year: Int, isLeap: Bool) throws {
    let march = try HistoricalDate(year: year, month: 3, day: 1)
    #expect(march.previous.day == (isLeap ? 29 : 28))
  }

  @Test func `days are counted over the ends of months and years`() throws {
    let date = try HistoricalDate("1904-02-28")
    #expect(date.advanced(by: 2).description == "1904-03-01")
    #expect(date.advanced(by: -59).description == "1903-12-31")
    #expect(date.distance(to: try HistoricalDate("1905-02-28")) == 366)
    #expect(try date < HistoricalDate("1904-02-29"))
  }

  @Test func `counting stops at the first and the last day`() {
    #expect(HistoricalDate.first.previous == .first)
    #expect(HistoricalDate.last.advanced(by: .max) == .last)
    #expect(HistoricalDate.last.advanced(by: .min) == .first)
  }

  @Test(arguments: [
    ((1912, 2, 30), HistoricalDateError.noSuchDay(30, month: 2, year: 1912, lastDay: 29)),
    ((1900, 2, 29), .noSuchDay(29, month: 2, year: 1900, lastDay: 28)),
    ((1912, 6, 31), .noSuchDay(31, month: 6, year: 1912, lastDay: 30)),
    ((1912, 6, 0), .noSuchDay(0, month: 6, year: 1912, lastDay: 30)),
    ((1912, 13, 1), .noSuchMonth(13, year: 1912)), ((1912, 0, 1), .noSuchMonth(0, year: 1912)),
    ((0, 1, 1), .yearOutOfRange(0)), ((10000, 1, 1), .yearOutOfRange(10000)),
  ])
  func `a day that does not exist is refused`(
    day: (Int, Int, Int),
    reason: HistoricalDateError
  ) {
    #expect(throws: reason) { try HistoricalDate(year: day.0, month: day.1, day: day.2) }
  }

  @Test func `an Old Style day outside the supported years is refused`() {
    #expect(throws: HistoricalDateError.dayNumberOutOfRange(1_721_425)) {
      try HistoricalDate(julianYear: 1, month: 1, day: 2)
    }
    #expect(throws: HistoricalDateError.noSuchDay(29, month: 2, year: 1902, lastDay: 28)) {
      try HistoricalDate(julianYear: 1902, month: 2, day: 29)
    }
  }

  @Test(arguments: [
    "", "1912", "1912-7-8", "12/7/1912", "8.7.1912", "1912-07-08 ", " 1912-07-08", "1912/07/08",
    "+1912-07-08",
    "1912-07-08T00", "１９１２-07-08", "19120708", "1912-07-0x",
  ])
  func `a text not of the form year, month and day is refused`(text: String) {
    #expect(throws: DateTextError.unreadable(text, expected: .day)) { try HistoricalDate(text) }
  }

  @Test func `the message says what was found and what is accepted`() throws {
    let thirtieth = #expect(throws: DateTextError.self) { try HistoricalDate("1912-02-30") }
    #expect(thirtieth?.description == "\"1912-02-30\" is no date: day 30 of 1912-02: expected 1 to 29")
    let slashes = #expect(throws: DateTextError.self) { try HistoricalDate("12/7/1912") }
    #expect(slashes?.description == "\"12/7/1912\" is no date: expected 1912-07-08, year first")
    let month = #expect(throws: DateTextError.self) { try HistoricalDate("1912-13-01") }
    #expect(month?.description == "\"1912-13-01\" is no date: month 13 of 1912: expected 1 to 12")
  }
}

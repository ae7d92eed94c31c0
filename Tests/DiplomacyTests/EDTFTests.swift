import Diplomacy
import Testing

@Suite struct EDTFTests {
  private static let table = (try? Table("edtf.csv").rows) ?? []

  @Test func `the table is read`() {
    #expect(Self.table.count >= 21)
  }

  @Test(arguments: table)
  func `an expression has an earliest and a latest day`(row: [String: String]) throws {
    let text = try row.required("text")
    let date = try EDTF(text)
    #expect(date.text == text)
    #expect(date.earliest?.description == row.value("earliest"))
    #expect(date.latest?.description == row.value("latest"))
    #expect(date.qualifier?.rawValue == row.value("qualifier"))
    #expect(date.isSpan == (row.value("earliest") == nil || row.value("earliest") != row.value("latest")))
  }

  @Test(arguments: [
    "", "/", "../..", "..", "12/7/1912", "1921/1925/1933", "1912-7", "912", "19123", "1912-07-08-09", "1912-",
    "1912--08", "1XXX", "19X2", "X912", "191x", "191X-07", "1912-XX-08", "1912-0X", "1912-07-1X", "~1912",
    "1912??",
    "1912-07-08 OS", "July 1912", "1912 ", "1912–07", "?", "1912/ 1913", "today",
  ])
  func `an expression that is not EDTF level 0 or 1 is refused`(text: String) {
    #expect(throws: DateTextError.unreadable(text, expected: .edtf)) { try EDTF(text) }
  }

  @Test(arguments: [
    ("1912-21", UnsupportedDate.season), ("1912-24", .season), ("1912-41", .season),
    ("1912-21/1912-22", .season),
    ("1912-07-08T12:00:00", .timeOfDay), ("1912-07-08T12:00:00Z/1913", .timeOfDay),
    ("Y17000", .yearBeyondFourDigits), ("-0044", .yearBeyondFourDigits), ("Y-17000", .yearBeyondFourDigits),
  ])
  func `unsupported expressions are refused with the reason`(text: String, reason: UnsupportedDate) {
    #expect(throws: DateTextError.unsupported(text, reason)) { try EDTF(text) }
  }

  @Test(arguments: [
    ("1912-13", HistoricalDateError.noSuchMonth(13, year: 1912)),
    ("1912-00", .noSuchMonth(0, year: 1912)),
    ("1912-02-30", .noSuchDay(30, month: 2, year: 1912, lastDay: 29)),
    ("1912/1913-02-29", .noSuchDay(29, month: 2, year: 1913, lastDay: 28)),
    ("0000", .yearOutOfRange(0)), ("00XX", .yearOutOfRange(0)),
  ])
  func `a day that does not exist is refused with the reason`(
    text: String,
    reason: HistoricalDateError
  ) {
    #expect(throws: DateTextError.notInTheCalendar(text, reason)) { try EDTF(text) }
  }

  @Test(arguments: ["1933/1921", "1912-07-08/1912-07-07", "1913/1912-12"])
  func `an interval that ends before it starts is refused`(text: String) {
    #expect(throws: DateTextError.endsBeforeItStarts(text)) { try EDTF(text) }
  }

  @Test func `a season's message says what to write instead`() {
    let error = #expect(throws: DateTextError.self) { try EDTF("1912-22") }
    #expect(error?.description == "\"1912-22\" is a season: expected the months, as in 1912-06/1912-08")
  }

  @Test func `a plain day is the same from a number, a text and a file`() throws {
    let day = try HistoricalDate("1907-07-30")
    let fromFile = EDTF(knownValid: "1907-07-30", earliest: day, latest: day, qualifier: nil)
    for date in [try EDTF("1907-07-30"), fromFile] {
      #expect(date == EDTF(day) && date.hashValue == EDTF(day).hashValue)
      #expect(date.text == "1907-07-30")
    }
    // One day, but written in another way.
    let month = try HistoricalDate("0001-01-01")
    for date in [
      try EDTF("1907-07-30?"), EDTF(knownValid: "0001", earliest: month, latest: month, qualifier: nil),
    ] {
      #expect(date != EDTF(day) && date != EDTF(month))
      #expect(["1907-07-30?", "0001"].contains(date.text))
    }
  }

  @Test func `a day is an expression too`() throws {
    let day = try HistoricalDate("1912-07-08")
    #expect(try EDTF(day) == EDTF("1912-07-08"))
    #expect(!EDTF(day).isSpan)
  }
}

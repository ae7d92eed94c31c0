/// One date of an EDTF expression: all of it, or an end of an interval.
struct EDTFDate {
  let first: HistoricalDate
  let last: HistoricalDate
  let qualifier: DateQualifier?

  /// Reads a date; `text` is the whole expression, for the message.
  init(_ date: Substring.UTF8View, of text: String) throws(DateTextError) {
    if let reason = Self.unsupported(date) { throw .unsupported(text, reason) }
    qualifier = date.last.flatMap { DateQualifier(rawValue: String(UnicodeScalar($0))) }
    guard let fields = Fields(qualifier == nil ? date : date.dropLast()) else {
      throw .unreadable(text, expected: .edtf)
    }
    if case .month(_, month: 21...41) = fields { throw .unsupported(text, .season) }
    do {
      (first, last) = try fields.firstAndLast()
    } catch {
      throw .notInTheCalendar(text, error)
    }
  }

  private static func unsupported(_ date: Substring.UTF8View) -> UnsupportedDate? {
    if let time = TimeOfDay(behindDayOf: date) { return time == .midnightInZone ? .timeZone : .timeOfDay }
    let rest = date.drop { $0 == UInt8(ascii: "Y") || $0 == UInt8(ascii: "-") }
    guard rest.startIndex > date.startIndex, let first = rest.first else { return nil }
    return (0x30...0x39).contains(first) ? .yearBeyondFourDigits : nil
  }
}

extension EDTFDate {
  /// The meaning of the characters of a date, before the calendar is checked.
  private enum Fields {
    case years(ClosedRange<Int>)
    case month(year: Int, month: Int)
    case day(year: Int, month: Int, day: Int)

    /// Nil if the characters are not a date.
    init?(_ text: Substring.UTF8View) {
      let bytes = Array(text)
      guard [4, 7, 10].contains(bytes.count), let year = Self.range(bytes[0..<4]) else { return nil }
      guard bytes.count > 4 else {
        self = .years(year)
        return
      }
      let hyphens = stride(from: 4, to: bytes.count, by: 3).allSatisfy { bytes[$0] == UInt8(ascii: "-") }
      guard hyphens, year.count == 1, let month = Self.range(bytes[5..<7]) else { return nil }
      let day = bytes.count > 7 ? Self.range(bytes[8..<10]) : nil
      guard (day != nil) == (bytes.count > 7) else { return nil }
      switch (month.count, day?.count) {
      case (100, nil), (100, 100): self = .years(year)
      case (1, nil), (1, 100): self = .month(year: year.lowerBound, month: month.lowerBound)
      case (1, 1): self = .day(year: year.lowerBound, month: month.lowerBound, day: day?.lowerBound ?? 0)
      default: return nil
      }
    }

    /// The numbers that characters can mean: digits, of which the last one or two may be `X`.
    private static func range(_ field: ArraySlice<UInt8>) -> ClosedRange<Int>? {
      var known = 0
      var unit = 1
      for byte in field {
        switch byte {
        case 0x30...0x39 where unit == 1: known = known * 10 + Int(byte - 0x30)
        case UInt8(ascii: "X"): unit *= 10
        default: return nil
        }
      }
      guard unit <= 100 else { return nil }
      return known * unit...known * unit + unit - 1
    }

    func firstAndLast() throws(HistoricalDateError) -> (HistoricalDate, HistoricalDate) {
      switch self {
      case .years(let years):
        let first = try DatePeriod(year: years.lowerBound)
        return (first.first, try DatePeriod(year: years.upperBound).last)
      case .month(let year, let month):
        let period = try DatePeriod(year: year, month: month)
        return (period.first, period.last)
      case .day(let year, let month, let day):
        let day = try HistoricalDate(year: year, month: month, day: day)
        return (day, day)
      }
    }
  }
}

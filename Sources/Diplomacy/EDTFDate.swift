/// One date of an EDTF expression: all of it, or an end of an interval.
struct EDTFDate {
  let first: HistoricalDate
  let last: HistoricalDate
  let qualifier: DateQualifier?

  /// Reads a date; `text` is the whole expression, for the message.
  init(_ date: Substring, of text: String) throws(DateTextError) {
    if let reason = Self.unsupported(date) { throw .unsupported(text, reason) }
    qualifier = date.last.flatMap { DateQualifier(rawValue: String($0)) }
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

  private static func unsupported(_ date: Substring) -> UnsupportedDate? {
    if date.contains("T") { return .timeOfDay }
    let rest = date.drop { $0 == "Y" || $0 == "-" }
    return rest.startIndex > date.startIndex && rest.first?.isWholeNumber == true
      ? .yearBeyondFourDigits : nil
  }
}

extension EDTFDate {
  /// What the characters of a date say, before the calendar is asked.
  private enum Fields {
    case years(ClosedRange<Int>)
    case month(year: Int, month: Int)
    case day(year: Int, month: Int, day: Int)

    /// Nil when the characters are no date.
    init?(_ text: Substring) {
      let fields = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
      guard let year = Self.range(fields[0], width: 4) else { return nil }
      guard fields.count > 1 else {
        self = .years(year)
        return
      }
      guard fields.count <= 3, year.count == 1, let month = Self.range(fields[1], width: 2) else {
        return nil
      }
      let day = fields.count == 3 ? Self.range(fields[2], width: 2) : nil
      if fields.count == 3, day == nil { return nil }
      switch (month.count, day?.count) {
      case (100, nil), (100, 100): self = .years(year)
      case (1, nil), (1, 100): self = .month(year: year.lowerBound, month: month.lowerBound)
      case (1, 1): self = .day(year: year.lowerBound, month: month.lowerBound, day: day?.lowerBound ?? 0)
      default: return nil
      }
    }

    /// The numbers that so many characters can mean: digits, of which the last one or two may be `X`.
    private static func range(_ field: [UInt8], width: Int) -> ClosedRange<Int>? {
      let known = field.prefix { (0x30...0x39).contains($0) }
      let unknown = field.count - known.count
      guard field.count == width, unknown <= 2, field.suffix(unknown).allSatisfy({ $0 == UInt8(ascii: "X") })
      else { return nil }
      let unit = [1, 10, 100][unknown]
      let lowest = known.reduce(0) { $0 * 10 + Int($1 - 0x30) } * unit
      return lowest...lowest + unit - 1
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

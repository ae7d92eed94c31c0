extension DatePeriod {
  /// Reads what a user may write: `1912`, `1912-07`, `1912-07-08`, `1912-06-25 OS`, EDTF of level 0 or 1, and dates as
  /// people write them: `8 July 1912`, `July 1907`, `31/7/1907`, `8.7.1912`, `c. 1910`, `before 1907`, `1907-1912`.
  ///
  /// ` OS` after a day means Old Style, the Julian calendar. Midnight after a day, as in `1912-07-08
  /// 00:00:00` or `1912-07-08T00:00`, means that day; any other time, or a time zone, is refused. An interval
  /// without a beginning or an end extends to ``HistoricalDate/first`` or ``HistoricalDate/last``.
  ///
  /// - Parameters:
  ///   - text: The date.
  ///   - order: The order of day and month in numbers such as `7/8/1912`; without one they are an error unless only
  ///     one order makes a date of them.
  public init(_ text: String, order: DateOrder? = nil) throws(DateTextError) {
    do {
      try self.init(edtf: text, writtenAs: text)
    } catch .unreadable {
      guard let written = try WrittenDate(text, order: order) else {
        throw .unreadable(text, expected: .period)
      }
      try self.init(edtf: written.edtf, writtenAs: text)
    }
  }

  /// Reads EDTF or an Old Style day; a failure quotes the text as it was written.
  init(edtf text: String, writtenAs written: String) throws(DateTextError) {
    do {
      if text.utf8.suffix(3).elementsEqual(" OS".utf8) {
        try self.init(oldStyle: text)
      } else {
        try self.init(edtf: text)
      }
    } catch .unreadable {
      throw .unreadable(written, expected: .period)
    } catch .notInTheCalendar(_, let error) {
      throw .notInTheCalendar(written, error)
    } catch .endsBeforeItStarts {
      throw .endsBeforeItStarts(written)
    } catch .unsupported(_, let form) {
      throw .unsupported(written, form)
    }
  }

  private init(edtf text: String) throws(DateTextError) {
    let isMidnight = TimeOfDay(behindDayOf: text[...].utf8) == .midnight
    let date = try EDTF(isMidnight ? String(text.prefix(10)) : text)
    let isExact =
      date.earliest != nil && date.latest != nil && date.qualifier == nil
      && !text.utf8.contains(UInt8(ascii: "X"))
    self.init(
      knownFirst: date.earliest ?? .first,
      last: date.latest ?? .last,
      writtenAs: isExact ? nil : text
    )
  }

  private init(oldStyle text: String) throws(DateTextError) {
    var fields = DateFields(text)
    guard let year = fields.number(ofDigits: 4), fields.skip("-"), let month = fields.number(ofDigits: 2),
      fields.skip("-"), let day = fields.number(ofDigits: 2), fields.skip(" OS"), fields.isAtEnd
    else { throw .unreadable(text, expected: .period) }
    do {
      self.init(try HistoricalDate(julianYear: year, month: month, day: day))
    } catch {
      throw .notInTheCalendar(text, error)
    }
  }
}

extension DatePeriod: CustomStringConvertible {
  /// The shortest EDTF text of these days: `1912`, `1912-07`, `1912-07-08` or `1912-07-08/1912-09-01`; as
  /// written if an end is open or unknown (`1912/..`), the date is doubtful (`1912?`) or digits are
  /// unspecified.
  public var description: String {
    if let text { return text }
    if isDay { return first.description }
    let year = first.year
    if let whole = try? DatePeriod(year: year), whole == self { return digits(year, 4) }
    let month = first.month
    if let whole = try? DatePeriod(year: year, month: month), whole == self {
      return "\(digits(year, 4))-\(digits(month, 2))"
    }
    return "\(first)/\(last)"
  }
}

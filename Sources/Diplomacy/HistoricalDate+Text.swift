extension HistoricalDate {
  /// Takes the ISO text of a day, as in `1912-07-08`; fails on every other form.
  public init(_ text: String) throws(DateTextError) {
    var fields = DateFields(text)
    guard let year = fields.number(ofDigits: 4), fields.skip("-"), let month = fields.number(ofDigits: 2),
      fields.skip("-"), let day = fields.number(ofDigits: 2), fields.isAtEnd
    else { throw .unreadable(text, expected: .day) }
    do {
      try self.init(year: year, month: month, day: day)
    } catch {
      throw .notInTheCalendar(text, error)
    }
  }
}

extension HistoricalDate: CustomStringConvertible {
  /// The ISO text, as in `1912-07-08`; it reads back equal.
  public var description: String {
    let (year, month, day) = components
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }
}

/// A number that is not negative, with zeros before it up to a width.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

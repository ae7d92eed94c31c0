extension HistoricalDate {
  /// Takes the ISO text of a day, as in `1912-07-08`; fails on every other form.
  public init(_ text: String) throws(DateTextError) {
    if let day = HistoricalDate(plain: text) {
      self = day
      return
    }
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

  /// Takes the ISO text of a day that there is; nil for every other text, without a reason.
  init?(plain text: String) {
    guard text.utf8.count == 10 else { return nil }
    var numbers: (year: Int, month: Int, day: Int) = (0, 0, 0)
    var place = 0
    for byte in text.utf8 {
      let digit = Int(byte) - 0x30
      switch place {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case _ where !(0...9).contains(digit): return nil
      case 0..<4: numbers.year = numbers.year * 10 + digit
      case 5..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
      place += 1
    }
    try? self.init(year: numbers.year, month: numbers.month, day: numbers.day)
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

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

  /// Reads the ISO text of an existing day; nil for every other text, without a reason.
  init?(plain text: String) {
    guard text.utf8.count == 10 else { return nil }
    var text = text
    let numbers: (year: Int, month: Int, day: Int)? = text.withUTF8 { bytes in
      guard bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
        let day = Self.number(bytes[8..<10])
      else { return nil }
      return (year, month, day)
    }
    guard let numbers else { return nil }
    try? self.init(year: numbers.year, month: numbers.month, day: numbers.day)
  }

  /// The number that digits write; nil for other bytes.
  private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in bytes {
      let digit = Int(byte) - 0x30
      guard 0...9 ~= digit else { return nil }
      number = number * 10 + digit
    }
    return number
  }
}

extension HistoricalDate: CustomStringConvertible {
  /// The ISO text, as in `1912-07-08`; it reads back equal.
  public var description: String { Self.text(components) }

  /// The same day of the Julian calendar (Old Style), in ISO form.
  package var julianDescription: String { Self.text(julianComponents) }

  private static func text(_ date: (year: Int, month: Int, day: Int)) -> String {
    let (year, month, day) = date
    return String(unsafeUninitializedCapacity: 10) { bytes in
      for (index, number) in [year / 100, year % 100, month, day].enumerated() {
        // The digits of the century are at 0, of the year at 2, of the month at 5, of the day at 8.
        let place = index < 2 ? 2 * index : 3 * index - 1
        bytes[place] = UInt8(ascii: "0") + UInt8(number / 10)
        bytes[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
      }
      bytes[4] = UInt8(ascii: "-")
      bytes[7] = UInt8(ascii: "-")
      return 10
    }
  }
}

/// A non-negative number, zero-padded to a width.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

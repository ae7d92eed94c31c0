/// The time after a day in a text: pandas, spreadsheets and databases write one where none is meant.
enum TimeOfDay {
  /// `00:00`, `00:00:00` or `00:00:00.000`: the day alone is meant.
  case midnight
  /// Midnight in a named time zone, which is another day in another zone.
  case midnightInZone
  /// Any other time.
  case other

  /// Reads the time after the ten bytes of a day, separated by `T` or a space; nil if there is none.
  init?(behindDayOf text: Substring.UTF8View) {
    let time = text.dropFirst(11)
    guard let mark = text.dropFirst(10).first, mark == UInt8(ascii: "T") || mark == UInt8(ascii: " "),
      let first = time.first, Self.isDigit(first),
      text.prefix(10).enumerated().allSatisfy({ place, byte in
        place == 4 || place == 7 ? byte == UInt8(ascii: "-") : Self.isDigit(byte)
      })
    else { return nil }
    let clock = time.prefix { Self.isDigit($0) || ":.,".utf8.contains($0) }
    let isZero = clock.enumerated().allSatisfy { place, byte in
      switch place {
      case 2, 5: byte == UInt8(ascii: ":")
      case 8: byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
      default: byte == UInt8(ascii: "0")
      }
    }
    guard isZero, clock.count == 5 || clock.count == 8 || clock.count > 9 else {
      self = .other
      return
    }
    self = clock.endIndex == time.endIndex ? .midnight : .midnightInZone
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

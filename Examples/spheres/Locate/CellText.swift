import Diplomacy
import MapGeometry

/// The bytes of one cell, lent while a row is read.
struct CellText {
  let start: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  /// The cell without the blanks around it.
  @inline(__always)
  var withoutBlanks: CellText {
    var (a, b) = (start, end)
    while a < b, a[0] == 0x20 || a[0] == 0x09 { a += 1 }
    while a < b, b[-1] == 0x20 || b[-1] == 0x09 { b -= 1 }
    return CellText(start: a, end: b)
  }

  /// The bytes.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: end - start) }

  /// The text, without blanks around it.
  var trimmed: String {
    String(decoding: withoutBlanks.bytes, as: UTF8.self)
  }

  /// The days that a date stands for; nil when it is none.
  func days(_ calendar: DayTable) -> (first: Int32, last: Int32)? {
    if end - start == 10, let day = calendar.day(start) { return (day, day) }
    if let days = calendar.days(start, count: end - start) { return days }
    guard let period = try? DatePeriod(trimmed) else { return nil }
    return (period.first.dayNumber, period.last.dayNumber)
  }

  /// The two ordinates of `POINT (x y)`; nil for anything else.
  var point: (x: Int32, y: Int32)? {
    let text = trimmed.uppercased()
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let word = text[..<open].split(separator: " ")
    guard word == ["POINT"] || word == ["POINT", "Z"] else { return nil }
    let numbers = text[text.index(after: open)...].dropLast().split(separator: " ").map {
      $0.decimalNumber
    }
    guard numbers.count == 2 || numbers.count == 3, let x = numbers[0], let y = numbers[1],
      let position = try? Position(longitude: x, latitude: y)
    else { return nil }
    return (position.x, position.y)
  }
}

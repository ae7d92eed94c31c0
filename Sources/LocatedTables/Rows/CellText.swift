import MapGeometry

/// The bytes of one cell, lent while a row is read.
struct CellText {
  let start: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  /// The trimmed cell.
  @inline(__always)
  var withoutBlanks: CellText {
    var (a, b) = (start, end)
    while a < b, a[0] == 0x20 || a[0] == 0x09 { a += 1 }
    while a < b, b[-1] == 0x20 || b[-1] == 0x09 { b -= 1 }
    return CellText(start: a, end: b)
  }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: end - start) }

  /// The trimmed text.
  var trimmed: String { String(decoding: withoutBlanks.bytes, as: UTF8.self) }

  /// The text of a cell in quotation marks, in which a mark is written twice; without blanks around it.
  var unquoted: String {
    var isSecond = false
    let once = withoutBlanks.bytes.filter { byte in
      isSecond = byte == Quotation.mark && !isSecond
      return byte != Quotation.mark || isSecond
    }
    return String(decoding: once, as: UTF8.self)
  }

  /// The days of a plain day, month or year; nil for dates in another form.
  func days(_ calendar: DayTable) -> (first: Int32, last: Int32)? {
    if end - start == 10, let day = calendar.day(start) { return (day, day) }
    return calendar.days(start, count: end - start)
  }

  /// The position of `POINT (x y)`; nil for anything else.
  var point: Position? {
    let text = trimmed.uppercased()
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let word = text[..<open].split(separator: " ")
    guard word == ["POINT"] || word == ["POINT", "Z"] else { return nil }
    let numbers = text[text.index(after: open)...].dropLast().split(separator: " ").map {
      $0.decimalNumber
    }
    guard numbers.count == 2 || numbers.count == 3, let x = numbers[0], let y = numbers[1] else {
      return nil
    }
    return try? Position(longitude: x, latitude: y)
  }
}

extension CellText {
  /// Degrees in plain digits as grid steps, snapped as by `Position`; nil for a number in another form, or beyond the
  /// limit, or so close to the middle between two steps that a double may fall on either side.
  func steps(limit: Int64) -> Int32? {
    let cell = withoutBlanks
    let end = cell.end
    var p = cell.start
    guard p < end else { return nil }
    let isNegative = p[0] == UInt8(ascii: "-")
    if isNegative { p += 1 }
    var whole: Int64 = 0
    let first = p
    while p < end, p[0] &- 0x30 < 10, p - first < 4 {
      whole = whole &* 10 &+ Int64(p[0] &- 0x30)
      p += 1
    }
    guard p > first else { return nil }
    var decimals = 0
    if p < end {
      guard p[0] == UInt8(ascii: ".") else { return nil }
      p += 1
      while p < end, p[0] &- 0x30 < 10, decimals < 7 {
        whole = whole &* 10 &+ Int64(p[0] &- 0x30)
        decimals &+= 1
        p += 1
      }
    }
    while decimals < 7 {
      whole = whole &* 10
      decimals &+= 1
    }
    if p < end {
      var rest = 0
      for _ in 0..<2 {
        rest = rest &* 10
        guard p < end else { continue }
        guard p[0] &- 0x30 < 10 else { return nil }
        rest = rest &+ Int(p[0] &- 0x30)
        p += 1
      }
      while p < end, p[0] &- 0x30 < 10 { p += 1 }
      guard p == end, rest != 49, rest != 50, whole < limit else { return nil }
      if rest > 50 { whole &+= 1 }
    }
    guard whole <= limit else { return nil }
    return Int32(truncatingIfNeeded: isNegative ? 0 &- whole : whole)
  }

}

/// The greatest longitude and latitude in grid steps.
enum StepLimit {
  static let longitude: Int64 = 1_800_000_000
  static let latitude: Int64 = 900_000_000
}

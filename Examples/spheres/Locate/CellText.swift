import Diplomacy
import MapGeometry

/// The bytes of one cell, lent while a row is read.
struct CellText {
  let start: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  /// The text, without blanks around it.
  var trimmed: String {
    var (a, b) = (start, end)
    while a < b, a[0] <= 0x20 { a += 1 }
    while a < b, b[-1] <= 0x20 { b -= 1 }
    return String(decoding: UnsafeBufferPointer(start: a, count: b - a), as: UTF8.self)
  }

  /// Degrees as grid steps, as `Position` snaps the number that the text is; nil when it is none, or beyond
  /// the limit.
  ///
  /// Digits are taken as they stand. Only numbers so near to the middle between two steps that a double may
  /// fall on either side, and those written in another way, are made doubles first.
  @inline(__always)
  func steps(limit: Int64) -> Int32? {
    var p = start
    guard p < end else { return nil }
    let isNegative = p[0] == UInt8(ascii: "-")
    if isNegative { p += 1 }
    var whole: Int64 = 0
    let first = p
    while p < end, p[0] &- 0x30 < 10, p - first < 4 {
      whole = whole &* 10 &+ Int64(p[0] &- 0x30)
      p += 1
    }
    guard p > first else { return slowSteps(limit) }
    var decimals = 0
    if p < end {
      guard p[0] == UInt8(ascii: ".") else { return slowSteps(limit) }
      p += 1
      while p < end, p[0] &- 0x30 < 10, decimals < 7 {
        whole = whole &* 10 &+ Int64(p[0] &- 0x30)
        decimals &+= 1
        p += 1
      }
    }
    var steps = whole &* CellText.scale(decimals)
    if p < end {
      var rest = 0
      for _ in 0..<2 {
        rest = rest &* 10
        guard p < end else { continue }
        guard p[0] &- 0x30 < 10 else { return slowSteps(limit) }
        rest = rest &+ Int(p[0] &- 0x30)
        p += 1
      }
      while p < end, p[0] &- 0x30 < 10 { p += 1 }
      guard p == end, rest != 49, rest != 50, steps < limit else { return slowSteps(limit) }
      if rest > 50 { steps &+= 1 }
    }
    guard steps <= limit else { return nil }
    return Int32(truncatingIfNeeded: isNegative ? 0 &- steps : steps)
  }

  @inline(__always)
  private static func scale(_ decimals: Int) -> Int64 {
    switch decimals {
    case 7: 1
    case 6: 10
    case 5: 100
    case 4: 1000
    case 3: 10_000
    case 2: 100_000
    case 1: 1_000_000
    default: 10_000_000
    }
  }

  @inline(never)
  private func slowSteps(_ limit: Int64) -> Int32? {
    guard let degrees = Double(trimmed), abs(degrees * 1e7) <= Double(limit) else { return nil }
    return Int32((degrees * Position.stepsPerDegree).rounded())
  }

  /// The days that a date stands for; nil when it is none.
  @inline(__always)
  func days(_ calendar: DayTable) -> (first: Int32, last: Int32)? {
    if end - start == 10, let day = calendar.day(start) { return (day, day) }
    return slowDays
  }

  @inline(never)
  private var slowDays: (first: Int32, last: Int32)? {
    guard let period = try? DatePeriod(trimmed) else { return nil }
    return (period.first.dayNumber, period.last.dayNumber)
  }

  /// The two ordinates of `POINT (x y)`; nil for anything else.
  var point: (x: Int32, y: Int32)? {
    let text = trimmed.uppercased()
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let word = text[..<open].split(separator: " ")
    guard word == ["POINT"] || word == ["POINT", "Z"] else { return nil }
    let numbers = text[text.index(after: open)...].dropLast().split(separator: " ").map { Double($0) }
    guard numbers.count == 2 || numbers.count == 3, let x = numbers[0], let y = numbers[1],
      let position = try? Position(longitude: x, latitude: y)
    else { return nil }
    return (position.x, position.y)
  }
}

/// The first days of the months of some centuries, to count days without a division.
struct DayTable: Sendable {
  private let firstYear = 1700
  private let months: [Int32]

  init() {
    var months: [Int32] = []
    for year in firstYear...2100 {
      for month in 1...12 {
        months.append((try? HistoricalDate(year: year, month: month, day: 1).dayNumber) ?? 0)
      }
    }
    self.months = months
  }

  /// The day of ten bytes `1912-07-08`; nil when they are something else, or of other centuries.
  @inline(__always)
  func day(_ text: UnsafePointer<UInt8>) -> Int32? {
    var bad: UInt8 = (text[4] ^ 0x2D) | (text[7] ^ 0x2D)
    @inline(__always) func digit(_ index: Int) -> Int {
      let digit = text[index] &- 0x30
      bad |= digit > 9 ? 1 : 0
      return Int(digit)
    }
    let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
    let month = digit(5) &* 10 &+ digit(6)
    let day = digit(8) &* 10 &+ digit(9)
    let index = (year &- firstYear) &* 12 &+ month &- 1
    guard bad == 0, month >= 1, month <= 12, index >= 0, index &+ 1 < months.count, day >= 1 else {
      return nil
    }
    let number = months[index] &+ Int32(truncatingIfNeeded: day) &- 1
    return number < months[index &+ 1] ? number : nil
  }
}

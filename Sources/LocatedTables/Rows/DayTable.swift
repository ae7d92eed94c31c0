import Diplomacy

/// The first days of the months of some centuries, to count days without a division.
struct DayTable: Sendable {
  private static let firstYear = 1700
  private static let lastYear = 2100
  /// The first day of each month, and the day after the last month.
  private let months: FixedArray<Int32>
  private let count = (DayTable.lastYear - DayTable.firstYear) * 12

  init() {
    months = FixedArray(
      (0...count).map { index in
        let first = try? HistoricalDate(year: Self.firstYear + index / 12, month: index % 12 + 1, day: 1)
        return first?.dayNumber ?? 0
      }
    )
  }

  /// The day of ten bytes `1912-07-08`; nil if they are something else, or in other centuries.
  @inline(__always)
  func day(_ text: UnsafePointer<UInt8>) -> Int32? {
    // Digits become their values, and dashes zero; values too large for their position are marked.
    let values = ByteWord(at: text).bits ^ 0x2D30_302D_3030_3030
    let marks =
      ((values & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F76_767F_7676_7676 | values) & 0x8080_8080_8080_8080
    let tens = Int(text[8] &- 0x30)
    let ones = Int(text[9] &- 0x30)
    let pairs = values &* 10 &+ values &>> 8
    let year = Int(pairs & 0xFF) &* 100 &+ Int(pairs &>> 16 & 0xFF)
    let month = Int(pairs &>> 40 & 0xFF)
    guard marks == 0, tens < 10, ones < 10, let (first, next) = bounds(year, month) else { return nil }
    let day = first &+ Int32(truncatingIfNeeded: tens &* 10 &+ ones) &- 1
    return day >= first && day < next ? day : nil
  }

  /// The days of seven bytes `1912-07` or of four `1912`; nil if they are something else.
  func days(_ text: UnsafePointer<UInt8>, count: Int) -> (first: Int32, last: Int32)? {
    guard count == 4 || count == 7 else { return nil }
    var year = 0
    var month = 0
    for index in 0..<count where index != 4 {
      let digit = Int(text[index] &- 0x30)
      guard digit < 10 else { return nil }
      if index < 4 { year = year * 10 + digit } else { month = month * 10 + digit }
    }
    guard count == 4 || text[4] == UInt8(ascii: "-"),
      let (first, _) = bounds(year, count == 4 ? 1 : month),
      let (_, next) = bounds(year, count == 4 ? 12 : month)
    else { return nil }
    return (first, next - 1)
  }

  /// The first day of a month, and that of the next.
  @inline(__always)
  private func bounds(_ year: Int, _ month: Int) -> (first: Int32, next: Int32)? {
    let index = (year &- Self.firstYear) &* 12 &+ month &- 1
    guard month >= 1, month <= 12, index >= 0, index < count else { return nil }
    return (months.start[index], months.start[index &+ 1])
  }
}

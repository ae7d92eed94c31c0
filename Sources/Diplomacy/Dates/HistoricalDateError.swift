/// Why numbers are not a day.
public enum HistoricalDateError: Error, Equatable, Sendable {
  /// The year is not within 1 to 9999.
  case yearOutOfRange(Int)
  /// The month is not within 1 to 12.
  case noSuchMonth(Int, year: Int)
  /// The month has no such day; its last is given.
  case noSuchDay(Int, month: Int, year: Int, lastDay: Int)
  /// The Julian day number lies outside the years 0001 to 9999.
  case dayNumberOutOfRange(Int32)
}

extension HistoricalDateError: CustomStringConvertible {
  /// What was found and what is accepted.
  public var description: String {
    switch self {
    case .yearOutOfRange(let year):
      "year \(year): expected 1 to 9999"
    case .noSuchMonth(let month, let year):
      "month \(month) of \(year): expected 1 to 12"
    case .noSuchDay(let day, let month, let year, let lastDay):
      "day \(day) of \(digits(year, 4))-\(digits(month, 2)): expected 1 to \(lastDay)"
    case .dayNumberOutOfRange(let number):
      "day number \(number): expected \(HistoricalDate.first.dayNumber) to \(HistoricalDate.last.dayNumber)"
    }
  }
}

import ArgumentParser
import Diplomacy

/// A day of any year; 29 February means 28 February in common years.
struct MonthAndDay {
  private let month: Int
  private let day: Int

  /// Takes `12-31`.
  init(_ text: String) throws(ValidationError) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let month = parts[0], let day = parts[1],
      (try? HistoricalDate(year: 2000, month: month, day: day)) != nil
    else { throw ValidationError("--day \(text): expected month and day, as in 12-31") }
    self.month = month
    self.day = day
  }

  /// The day in a year.
  func day(in year: Int) -> HistoricalDate? {
    (try? HistoricalDate(year: year, month: month, day: day))
      ?? (try? HistoricalDate(year: year, month: month, day: day - 1))
  }
}

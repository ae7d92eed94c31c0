/// The order of day, month and year in a date that is written in numbers, as in `7/8/1912`.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  /// `31/7/1907`.
  case dayMonthYear = "dmy"
  /// `7/31/1907`.
  case monthDayYear = "mdy"
  /// `1907/7/31`.
  case yearMonthDay = "ymd"

  /// Reads `dmy` or a pattern in which the letters d, m and y stand in that order: `DD.MM.YYYY`, `%d/%m/%Y`.
  public init?(pattern: String) {
    let letters = pattern.lowercased().filter(\.isLetter)
    self.init(rawValue: letters.reduce(into: "") { if $0.last != $1 { $0.append($1) } })
  }
}

public import Diplomacy

/// The description of a data set.
public struct About: Hashable, Sendable {
  /// The id of the data set.
  public let id: String
  /// The title.
  public let title: String
  /// The version of the data, `0.1.0`.
  public let version: String
  /// The days that have answers.
  public let calendar: DatePeriod
  /// The licence of what was written for the data set.
  public let licence: String
  /// Credits for maps and files.
  public let credits: [String]
  /// The first day on which nobody there used the Julian calendar any more: days before it are also given in that one.
  /// Nil if nobody did in the days of the data set.
  public let oldStyleEnd: HistoricalDate?

  package init(
    id: String,
    title: String,
    version: String,
    calendar: DatePeriod,
    licence: String,
    credits: [String],
    oldStyleEnd: HistoricalDate? = nil
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.calendar = calendar
    self.licence = licence
    self.credits = credits
    self.oldStyleEnd = oldStyleEnd
  }

  /// Whether a day is also given in the Julian calendar.
  package func usesOldStyle(on day: HistoricalDate) -> Bool { oldStyleEnd.map { day < $0 } ?? false }
}

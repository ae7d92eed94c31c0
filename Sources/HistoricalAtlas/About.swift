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
  /// Whether days are also given in the Julian calendar, for regions where it was in use.
  public let usesOldStyle: Bool

  package init(
    id: String,
    title: String,
    version: String,
    calendar: DatePeriod,
    licence: String,
    credits: [String],
    usesOldStyle: Bool = false
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.calendar = calendar
    self.licence = licence
    self.credits = credits
    self.usesOldStyle = usesOldStyle
  }
}

public import Diplomacy

/// What a data set says of itself.
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
  /// Whom maps and files have to name.
  public let credits: [String]
  /// Whether days are told by the Julian calendar too, as where a party reckoned by it.
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

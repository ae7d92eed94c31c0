/// A column that is added to the rows of a table.
public enum AddedColumn: String, CaseIterable, Sendable {
  /// The id of the region.
  case region
  /// `held`, `contested`, `undelimited`, `unassigned`, `changed` within the days asked about, `outside` the map,
  /// `before` or `after` the calendar.
  case status
  /// The id of the power that leads; where several contend, all of them with spaces between.
  case power
  /// How the power that leads holds the ground.
  case tenure
  /// The first day of the claim that leads.
  case since
  /// The last day of the claim that leads, inclusive; empty when it is open.
  case until
  /// The id of the instrument on which the claim rests.
  case instrument
  /// Whether the claim was secret on the day: `true` or `false`.
  case secret
  /// The id of the power that has the sovereignty.
  case sovereign
  /// The local state or body behind which the power that leads stands.
  case through
  /// The distance in kilometres to the nearest border across which another leads on the first day asked about.
  ///
  /// Some four microseconds a row; all other columns together take a tenth of one.
  case borderKilometres = "border_km"

  /// The columns that are always added.
  public static let always: [AddedColumn] = [.region, .status, .power, .tenure]
}

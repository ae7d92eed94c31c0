/// What a row gets in whose month, year or longer period the lead changes: its status, power or tenure.
///
/// Where the lead stays, the row gets it under every rule, and no value in a column that changes.
public enum ChangeRule: String, CaseIterable, Sendable {
  /// The status `changed`, and no power.
  case mark
  /// The status `changed`, and every power and every tenure in their order.
  case list
  /// What led first.
  case first
  /// What led last.
  case last
  /// What led on most days.
  case longest
}

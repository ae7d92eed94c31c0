/// What can be said of who led in a place on a day.
public enum VerdictStatus: String, Hashable, Sendable, CaseIterable {
  /// One claim leads.
  case held
  /// No one claim leads.
  case contested
  /// A sphere was agreed but no line reaches here; the next claim leads instead.
  case undelimited
  /// Nobody leads but the general sovereign.
  case unassigned
}

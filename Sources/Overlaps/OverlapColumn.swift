/// What distinguishes shares.
public enum OverlapColumn: String, Hashable, Sendable, CaseIterable {
  /// The power that holds.
  case power
  /// How it holds.
  case tenure
  /// The region that answers for the ground.
  case region
}

/// Which date of an instrument the start of a clause is.
public enum DateBasis: String, Hashable, Sendable, CaseIterable {
  /// The day of signature.
  case signature
  /// The day of entry into force.
  case inForce = "in-force"
  /// The day on which it took effect on the ground.
  case effect
}

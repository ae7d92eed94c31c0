/// How certain a statement is.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// Not in doubt.
  case certain
  /// Likely, with room for doubt.
  case probable
  /// Doubtful.
  case uncertain
  /// Denied by an authority, then or now.
  case disputed
}

extension Certainty: Comparable {
  /// The surer first.
  public static func < (a: Certainty, b: Certainty) -> Bool { a.place < b.place }

  private var place: Int {
    switch self {
    case .certain: 0
    case .probable: 1
    case .uncertain: 2
    case .disputed: 3
    }
  }
}

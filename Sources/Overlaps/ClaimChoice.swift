/// Which claims count.
public enum ClaimChoice: String, Hashable, Sendable, CaseIterable {
  /// The one that leads; the shares sum to the area.
  case predominant
  /// Every claim in force; the shares may sum to more, because claims overlap.
  case all
}

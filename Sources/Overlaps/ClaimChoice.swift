/// Which claims count.
public enum ClaimChoice: String, Hashable, Sendable, CaseIterable {
  /// The one that leads; so the shares sum to the area.
  case predominant
  /// Every claim in force; the shares may sum to more, because claims lie over each other.
  case all
}

public import Diplomacy

/// A warning for a careful reader of an answer.
public enum Warning: Hashable, Sendable {
  /// The position is closer to the deciding border than that border's uncertainty.
  case nearBorder(BorderDistance)
  /// The position lies exactly on a border; the rule for borders chose its face.
  case onBorder
  /// The position is closer to the dated track of a railway zone than the track is known: it may lie in the zone.
  case railwayNear(NearbyTrack)
  /// A claim holds in a part of the region whose ground is not known: perhaps here.
  case partUnlocated(ClauseID)
  /// It is doubtful whether a claim was public on the day of knowledge.
  case publication(PublicationDoubt)

  /// A stable code for scripts.
  public var code: String {
    switch self {
    case .nearBorder: "near-border"
    case .onBorder: "on-border"
    case .railwayNear: "railway-near"
    case .partUnlocated: "part-unlocated"
    case .publication: "publication-uncertain"
    }
  }
}

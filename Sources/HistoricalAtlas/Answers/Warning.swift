public import Diplomacy

/// Something that a careful reader of an answer should be told.
public enum Warning: Hashable, Sendable {
  /// The position is nearer to the deciding border than that border is known.
  case nearBorder(BorderDistance)
  /// The position lies exactly on a border; the rule for borders chose its face.
  case onBorder
  /// Whether a claim was public on the day of knowing is in doubt.
  case publication(PublicationDoubt)

  /// A word that scripts can rely on.
  public var code: String {
    switch self {
    case .nearBorder: "near-border"
    case .onBorder: "on-border"
    case .publication: "publication-uncertain"
    }
  }
}

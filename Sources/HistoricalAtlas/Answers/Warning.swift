public import Diplomacy

/// A warning for a careful reader of an answer.
public enum Warning: Hashable, Sendable {
  /// The position is closer to the deciding border than that border's uncertainty.
  case nearBorder(BorderDistance)
  /// The position lies exactly on a border; the rule for borders chose its face.
  case onBorder
  /// It is doubtful whether a claim was public on the day of knowledge.
  case publication(PublicationDoubt)

  /// A stable code for scripts.
  public var code: String {
    switch self {
    case .nearBorder: "near-border"
    case .onBorder: "on-border"
    case .publication: "publication-uncertain"
    }
  }
}

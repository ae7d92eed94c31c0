public import Diplomacy
import MapGeometry

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

extension Warning: CustomStringConvertible {
  /// The warning as a sentence, without its code.
  public var description: String {
    switch self {
    case .nearBorder(let border):
      "\(border.kilometres.tenths) km from \(border.line), which is known to "
        + "\(border.uncertaintyInKilometres.tenths) km only"
        + (border.across.map { "; \($0) lies across" } ?? "")
    case .onBorder:
      "exactly on a border; it belongs to the face just east of it or, where the border runs east, north of it"
    case .publication(let doubt):
      doubt.description
    }
  }
}

public import MapGeometry

/// The ground on which a clause holds.
public enum Ground: Hashable, Sendable {
  /// Its region.
  case whole
  /// The faces of a part that lie in its region; elsewhere the clause does not exist.
  case part(PartID)
  /// A strip along the dated track of railways, given by their ids: it has no face and never leads.
  case strip(along: [String])
  /// A part of its region whose edges no source gives: listed everywhere in it, never leading.
  case unknown

  /// The word for it in the output and the files.
  public var word: String {
    switch self {
    case .whole: "whole"
    case .part: "part"
    case .strip: "strip"
    case .unknown: "unknown"
    }
  }

  /// The part; nil for other ground.
  public var part: PartID? {
    if case .part(let id) = self { id } else { nil }
  }

  /// The railways of a strip; empty for other ground.
  public var railways: [String] {
    if case .strip(let railways) = self { railways } else { [] }
  }

  /// Whether the ground is faces: of a region or of a part.
  public var hasFaces: Bool {
    switch self {
    case .whole, .part: true
    case .strip, .unknown: false
    }
  }
}

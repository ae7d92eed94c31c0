import Diplomacy
import HistoricalAtlas

/// The state of a line on a day, for a given knowledge.
enum LineStanding {
  /// A treaty that holds draws it.
  case holds
  /// The treaty that drew it no longer holds: a limit only between different leads.
  case past
  /// A treaty will draw it, or did so unknown to them: not a limit, even between different leads.
  case unheardOf
  /// No treaty draws it on the day: a limit of regions, or the edge of a part.
  case lasting
}

extension Border {
  /// What the line is on the day of a snapshot.
  func standing(in snapshot: Snapshot, of atlas: Atlas) -> LineStanding {
    guard let treaty = atlas.treaty(drawing: self) else { return .lasting }
    let isKnown = snapshot.knowledge.holds(treaty, askedAbout: snapshot.day)
    if isKnown, atlas.standing(of: self)?.contains(snapshot.day) == true { return .holds }
    // The edge of a part may be a front before and after.
    if kind == .partEdge { return .lasting }
    return isKnown ? .past : .unheardOf
  }
}

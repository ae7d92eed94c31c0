import Diplomacy
import HistoricalAtlas

/// What a line is on a day, for those who know so much.
enum LineStanding {
  /// A treaty that holds draws it.
  case holds
  /// The treaty that drew it no longer holds: a limit only where two lead.
  case past
  /// A treaty will draw it, or did and they do not know: no limit, not even where two lead.
  case unheardOf
  /// No treaty of the time draws it: a limit of regions.
  case lasting
}

extension Border {
  /// What the line is on the day of a snapshot.
  func standing(in snapshot: Snapshot, of atlas: Atlas) -> LineStanding {
    guard let treaty = atlas.treaty(drawing: self) else { return .lasting }
    guard snapshot.knowledge.holds(treaty, askedAbout: snapshot.day) else { return .unheardOf }
    return treaty.standing?.contains(snapshot.day) == true ? .holds : .past
  }
}

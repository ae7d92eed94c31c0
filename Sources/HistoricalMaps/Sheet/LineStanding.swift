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
  /// No treaty draws it on the day: a limit of regions.
  case lasting
}

extension LineStanding {
  /// What a line that a treaty draws, if any, is on the day of a snapshot.
  init(of treaty: Instrument?, in snapshot: Snapshot) {
    guard let treaty else {
      self = .lasting
      return
    }
    guard snapshot.knowledge.holds(treaty, askedAbout: snapshot.day) else {
      self = .unheardOf
      return
    }
    self = treaty.standing?.contains(snapshot.day) == true ? .holds : .past
  }
}

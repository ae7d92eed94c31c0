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

extension LineStanding {
  /// What a line that a treaty draws, if any, is on the day of a snapshot.
  ///
  /// - Parameter days: The days on which the treaty draws it.
  init(of border: Border, drawnBy treaty: Instrument?, on days: DayInterval?, in snapshot: Snapshot) {
    guard let treaty else {
      self = .lasting
      return
    }
    let isKnown = snapshot.knowledge.holds(treaty, askedAbout: snapshot.day)
    if isKnown, days?.contains(snapshot.day) == true {
      self = .holds
    } else if border.kind == .partEdge {
      // It may be a front before and after.
      self = .lasting
    } else {
      self = isKnown ? .past : .unheardOf
    }
  }
}

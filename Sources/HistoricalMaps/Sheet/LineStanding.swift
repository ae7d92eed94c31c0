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
    guard kind == .treatyLine, let instrument = instrument.flatMap({ atlas.register.instrument($0) }) else {
      return .lasting
    }
    guard instrument.isKnown(on: snapshot.day, to: snapshot.knowledge) else { return .unheardOf }
    if let ended = instrument.ended?.earliest, ended <= snapshot.day { return .past }
    return .holds
  }
}

extension Border {
  /// Whether the treaty that draws the line was kept secret when it was made and is not public on the day.
  func isSecret(on day: HistoricalDate, in atlas: Atlas) -> Bool {
    guard let instrument = instrument.flatMap({ atlas.register.instrument($0) }) else { return false }
    return instrument.isSecret && (instrument.publicFrom?.latest.map { day < $0 } ?? true)
  }
}

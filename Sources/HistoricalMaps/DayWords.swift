import Diplomacy
import HistoricalAtlas

/// What a map says of its day.
struct DayWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private let date: HistoricalDate
  private let knower: Knowledge

  init(_ snapshot: Snapshot) {
    date = snapshot.day
    knower = snapshot.knowledge
  }

  /// `9 July 1912`
  var day: String { Self.words(date.components) }

  /// `9 July 1912 (26 June 1912 Old Style)`
  var bothCalendars: String { "\(day) (\(Self.words(date.julianComponents)) Old Style)" }

  /// Who could know what the map shows.
  var knowledge: String {
    switch knower {
    case .everything:
      "It shows what is known today; secret agreements are included."
    case .signatories(let asOf):
      "It shows what those who signed knew on \(asOf.map { Self.words($0.components) } ?? day)."
    case .public(let asOf):
      "It shows what the public could know on \(asOf.map { Self.words($0.components) } ?? day); "
        + "what was secret then is left out."
    }
  }

  /// The instruments on which what leads rests, with a mark for those that were secret.
  func authority(of snapshot: Snapshot, in atlas: Atlas) -> String {
    var names: [String] = []
    for claim in snapshot.verdicts.compactMap(\.predominant) where claim.layer == .own {
      let name = claim.instrumentName + (claim.isSecret ? " (secret)" : "")
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? "" : "After: \(names.joined(separator: "; "))."
  }

  private static func words(_ date: (year: Int, month: Int, day: Int)) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }
}

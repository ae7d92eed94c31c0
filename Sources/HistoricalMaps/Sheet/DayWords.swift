import Diplomacy
import HistoricalAtlas

/// What a map says of its day.
struct DayWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private let date: HistoricalDate
  private let knowing: Knowledge
  private let names: MapNames

  init(_ snapshot: Snapshot, _ names: MapNames = .english) {
    self.names = names
    date = snapshot.day
    knowing = snapshot.knowledge
  }

  /// `9 July 1912`
  var day: String { words(date.components) }

  /// `9 July 1912 (26 June 1912 Old Style)`
  var bothCalendars: String {
    "\(day) (\(words(date.julianComponents)) \(names.word("old-style", "Old Style")))"
  }

  /// The kind of knowledge in one word.
  var knower: String {
    switch knowing {
    case .everything: "all"
    case .signatories(let asOf): "signatories\(asOf.map { " \($0)" } ?? "")"
    case .public(let asOf): "public\(asOf.map { " \($0)" } ?? "")"
    }
  }

  /// Who could know what the map shows.
  var knowledge: String {
    switch knowing {
    case .everything:
      names.word("all", "It shows what is known today; secret agreements are included.")
    case .signatories(let asOf):
      names.word("known-signatories", "It shows what those who signed knew on {day}.")
        .replacing("{day}", with: asOf.map { words($0.components) } ?? day)
    case .public(let asOf):
      names.word(
        "known-public",
        "It shows what the public could know on {day}; what was secret then is left out."
      )
      .replacing("{day}", with: asOf.map { words($0.components) } ?? day)
    }
  }

  /// The instruments on which what leads rests, with a mark for those that were secret.
  func authority(of snapshot: Snapshot, in atlas: Atlas) -> String {
    var instruments: [String] = []
    for claim in snapshot.verdicts.compactMap(\.predominant) where claim.layer == .own {
      let mark = claim.isSecret ? " (\(names.word("secret", "secret")))" : ""
      let name = claim.instrumentName + mark
      if !instruments.contains(name) { instruments.append(name) }
    }
    guard !instruments.isEmpty else { return "" }
    return names.word("after", "After: {list}.")
      .replacing("{list}", with: instruments.joined(separator: "; "))
  }

  private func words(_ date: (year: Int, month: Int, day: Int)) -> String {
    names.word("date", "{d} {month} {y}").replacing("{month}", with: Self.months[date.month - 1])
      .replacing("{d}", with: "\(date.day)").replacing("{m}", with: "\(date.month)")
      .replacing("{y}", with: "\(date.year)")
  }
}

public import Diplomacy
import MapGeometry

extension Words {
  /// A day: `9 July 1912`.
  public func day(_ day: HistoricalDate) -> Phrase { date(day.components) }

  /// A day by both calendars, as long as both were in use: `9 July 1912 (26 June 1912 Old Style)`.
  public func bothCalendars(_ day: HistoricalDate) -> Phrase {
    guard atlas.about.usesOldStyle(on: day) else { return self.day(day) }
    return "\(self.day(day)) (\(date(day.julianComponents)) \(word("old-style")))"
  }

  /// A day of the Julian calendar in ISO form, as long as that was in use: `1912-06-26 Old Style`.
  func oldStyle(_ day: HistoricalDate) -> Phrase? {
    atlas.about.usesOldStyle(on: day) ? "\(Phrase(day.julianDescription)) \(word("old-style"))" : nil
  }

  /// The first and the last day in ISO form, the last open where it is nil: `1907-07-30 to ..`.
  func days(_ first: HistoricalDate, _ last: HistoricalDate?) -> String {
    "\(first) to \(last?.description ?? "..")"
  }

  private func date(_ date: (year: Int, month: Int, day: Int)) -> Phrase {
    word(
      "date",
      [
        "d": Phrase(String(date.day)), "m": Phrase(String(date.month)), "y": Phrase(String(date.year)),
        "month": Phrase(Self.months[date.month - 1]),
      ]
    )
  }

  /// The names that English dates have; other languages number the months.
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// Whose knowledge of a day is shown.
  public func knowledge(_ knowledge: Knowledge, on day: HistoricalDate) -> Phrase {
    let known: KeyValuePairs = ["day": self.day(knowledge.dayOfKnowing(askedAbout: day))]
    return switch knowledge {
    case .everything: word("all")
    case .signatories: word("known-signatories", known)
    case .public: word("known-public", known)
    }
  }

  /// The instruments on which what leads on a day rests, with a mark for those that were secret; empty where it rests
  /// on general titles alone.
  package func authority(of snapshot: Snapshot) -> Phrase {
    var instruments: [Phrase] = []
    for claim in snapshot.verdicts.compactMap(\.predominant) where claim.layer == .own {
      let name = Phrase(claim.instrumentName)
      let marked: Phrase = claim.isSecret ? "\(name) (\(word("secret")))" : name
      if !instruments.contains(marked) { instruments.append(marked) }
    }
    return instruments.isEmpty ? "" : word("after", ["list": instruments.joined(by: "; ")])
  }
}

public import Diplomacy

extension Atlas {
  /// The maximum number of claims of a listing of days, each counted on every day on which something begins
  /// or ends: more would take minutes and gigabytes.
  package static let mostClaims = 250_000

  /// An upper bound of the claims in the stretches of faces on days of the calendar.
  package func claimCount(ofFaces faces: some Sequence<Int>, in days: DatePeriod) -> Int {
    guard let days = days.interval.intersection(calendar.interval) else { return 0 }
    return faces.reduce(0) { $0 + history(ofFace: $1).claimCount(in: days) }
  }

  /// Why more claims would be listed than time and memory allow; nil if they are not that many.
  ///
  /// - Parameter hint: What to ask for instead.
  package func tooManyClaims(
    ofFaces faces: some Sequence<Int>,
    in days: DatePeriod,
    _ hint: String
  ) -> String? {
    let count = claimCount(ofFaces: faces, in: days)
    guard count > Atlas.mostClaims else { return nil }
    return "\(count) claims would be listed, each on every day on which one begins or ends; expected at most"
      + " \(Atlas.mostClaims); \(hint)"
  }

  /// Every stretch of days with one lead in a face, over the whole calendar: who led, who contended, who was sovereign.
  ///
  /// For many positions and days: compute them once for each face, by its index in the coverage, and use
  /// binary search. The verdicts contain only the claims that decide, and so take time in proportion to the
  /// clauses.
  public func leads(ofFace face: Int, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    leads(ofFace: face, in: calendar.interval, knownTo: knowledge)
  }

  /// Every stretch of days with one lead in a face, on days of the calendar.
  package func leads(ofFace face: Int, in days: DayInterval, knownTo knowledge: Knowledge) -> [Stretch] {
    history(ofFace: face).leads(of: days, knownTo: knowledge)
  }

  /// Every stretch of days with one verdict in a face, over the whole calendar.
  ///
  /// The verdict of a stretch is the one that ``answer(at:on:knownTo:)`` gives on each of its days, with every claim
  /// in force: if there are a thousand, each day on which one begins lists all of them.
  public func stretches(ofFace face: Int, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    history(ofFace: face).stretches(of: calendar.interval, knownTo: knowledge)
  }
}

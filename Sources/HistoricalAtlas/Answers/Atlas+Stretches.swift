public import Diplomacy

extension Atlas {
  /// So many claims a listing of days may have, each on every day on which something begins or ends: more take minutes
  /// and gigabytes.
  package static let mostClaims = 250_000

  /// How many claims the stretches of faces have, at the most, on days of the calendar.
  package func claimCount(ofFaces faces: some Sequence<Int>, in days: DatePeriod) -> Int {
    guard let days = days.interval.intersection(calendar.interval) else { return 0 }
    return faces.reduce(0) { $0 + histories[$1].claimCount(in: days) }
  }

  /// Every stretch of days with one lead in a face, over the whole calendar: who led, who contended, who was sovereign.
  ///
  /// For many positions and days: make them once for each face, by its index in the coverage, and halve. The verdicts
  /// hold the claims that decide and no others, and so take time in proportion to the clauses.
  public func leads(ofFace face: Int, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    histories[face].leads(of: calendar.interval, knownTo: knowledge)
  }

  /// Every stretch of days with one verdict in a face, over the whole calendar.
  ///
  /// The verdict of a stretch is the one that ``answer(at:on:knownTo:)`` gives on each of its days, with every claim
  /// that is in force: where a thousand are, each day on which one begins has all of them.
  public func stretches(ofFace face: Int, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    histories[face].stretches(of: calendar.interval, knownTo: knowledge)
  }
}

extension History {
  /// The intervals into which a stretch of days falls when each has one verdict, in order and without gaps.
  ///
  /// Two neighbours differ in a claim, in what is said of one (its secrecy, who recognised it, its end as far
  /// as known) or in who led; ``Verdict/leadsAlike(_:)`` tells the last. Cost: a verdict for every day on
  /// which a clause starts, ends, or becomes known.
  public func stretches(of days: DayInterval, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    let turns = Set(entries.flatMap(\.provision.turningDays).filter { $0 > days.start && days.contains($0) })
    let starts = [days.start] + turns.sorted()
    var stretches: [(start: HistoricalDate, verdict: Verdict)] = []
    for start in starts {
      let verdict = verdict(on: start, knownTo: knowledge)
      if stretches.last?.verdict != verdict { stretches.append((start, verdict)) }
    }
    let ends = stretches.dropFirst().map { Optional($0.start) } + [days.end]
    return zip(stretches, ends).map { stretch, end in
      Stretch(interval: DayInterval(knownStart: stretch.start, end: end), verdict: stretch.verdict)
    }
  }

  /// The days within a stretch of days, its first left out, on which another leads than on the day before.
  public func changes(in days: DayInterval, knownTo knowledge: Knowledge = .everything) -> [HistoricalDate] {
    let stretches = stretches(of: days, knownTo: knowledge)
    return zip(stretches, stretches.dropFirst()).compactMap { before, after in
      before.verdict.leadsAlike(after.verdict) ? nil : after.interval.start
    }
  }
}

/// Days that follow each other and have one verdict.
public struct Stretch: Hashable, Sendable {
  /// The days.
  public let interval: DayInterval
  /// The verdict on each of them.
  public let verdict: Verdict
}

import MapGeometry

extension History {
  /// Splits days into intervals with one verdict each, in order and without gaps.
  ///
  /// Neighbours differ in a claim, in a property of one (its secrecy, who recognised it, its end as far as
  /// known) or in who led; ``Verdict/leadsAlike(_:)`` checks the last. Cost: a verdict for every day on which
  /// a clause starts, ends, or becomes known.
  public func stretches(of days: DayInterval, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    let starts = [days.start] + turns(in: days)
    var stretches: [(start: HistoricalDate, verdict: Verdict)] = []
    for start in starts {
      let verdict = verdict(on: start, knownTo: knowledge)
      if stretches.last?.verdict != verdict { stretches.append((start, verdict)) }
    }
    return Stretch.following(stretches, through: days.end)
  }

  /// How many claims ``stretches(of:knownTo:)`` visits, day by day: a bound on its time and its result.
  ///
  /// Cost: O(n log n) in the number of clauses.
  public func claimCount(in days: DayInterval) -> Int {
    let starts = [days.start] + turns(in: days)
    return provisions.reduce(0) { sum, provision in
      let from = starts.partitioningIndex { $0 >= provision.interval.start }
      // The public may learn of an end only years later.
      let ends = [provision.interval.end, provision.clause.endPublicFrom?.latest]
      let until =
        provision.clause.endPublicFrom.map { $0.latest == nil } == true || ends[0] == nil
        ? starts.count
        : starts.partitioningIndex { start in ends.allSatisfy { $0.map { $0 <= start } ?? true } }
      return sum + max(0, until - from)
    }
  }

  /// The days after the first on which a property of a claim changes, sorted.
  private func turns(in days: DayInterval) -> [HistoricalDate] {
    guard days.dayCount != 1 else { return [] }
    return Set(provisions.flatMap { $0.turningDays(in: days) }).subtracting([days.start]).sorted()
  }

  /// The days of a stretch, except its first, on which the lead differs from the day before.
  public func changes(in days: DayInterval, knownTo knowledge: Knowledge = .everything) -> [HistoricalDate] {
    let stretches = leads(of: days, knownTo: knowledge)
    return zip(stretches, stretches.dropFirst()).compactMap { before, after in
      before.verdict.leadsAlike(after.verdict) ? nil : after.interval.start
    }
  }
}

/// Consecutive days with the same verdict.
public struct Stretch: Hashable, Sendable {
  /// The days.
  public let interval: DayInterval
  /// The verdict on each of them.
  public let verdict: Verdict
  /// How certain it is: as certain as the verdict, unless the position asked about makes it less on one of the days.
  public private(set) var certainty: Certainty?

  /// Days with a verdict.
  init(interval: DayInterval, verdict: Verdict) {
    self.interval = interval
    self.verdict = verdict
    certainty = verdict.certainty
  }

  /// The stretch with a certainty of probable at most.
  package var doubted: Stretch {
    var doubted = self
    doubted.certainty = certainty.map { max($0, .probable) }
    return doubted
  }

  /// Consecutive stretches with those joined that have the same verdict.
  package static func joined(_ stretches: [Stretch]) -> [Stretch] {
    var joined: [(start: HistoricalDate, verdict: Verdict)] = []
    for stretch in stretches where joined.last?.verdict != stretch.verdict {
      joined.append((stretch.interval.start, stretch.verdict))
    }
    return following(joined, through: stretches.last?.interval.end)
  }

  /// Consecutive stretches up to an end.
  static func following(
    _ starts: [(start: HistoricalDate, verdict: Verdict)],
    through end: HistoricalDate?
  ) -> [Stretch] {
    let ends = starts.dropFirst().map { Optional($0.start) } + [end]
    return zip(starts, ends).map { stretch, end in
      Stretch(interval: DayInterval(knownStart: stretch.start, end: end), verdict: stretch.verdict)
    }
  }
}

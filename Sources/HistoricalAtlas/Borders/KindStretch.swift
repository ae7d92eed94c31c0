import Diplomacy

/// The days on which a stretch of a line is of one kind.
struct KindStretch {
  /// The kind.
  let kind: Border.Kind
  /// The first day; nil if it was so before anything that is dated.
  let from: HistoricalDate?
  /// The first day on which it was no longer so; nil if it stayed.
  let to: HistoricalDate?
  /// What says so; nil where only the kind of the line is given.
  let dated: Border.DatedKind?

  /// Days that may have no start and no end.
  struct Days {
    let start: HistoricalDate?
    let end: HistoricalDate?

    func intersects(_ days: DayInterval) -> Bool {
      end.map { days.start < $0 } ?? true && (start.flatMap { start in days.end.map { start < $0 } } ?? true)
    }
  }

  /// The days that are also among others, if there are such; nil if there are none.
  func interval(within days: DayInterval?) -> Days? {
    let start = [from, days?.start].compactMap(\.self).max()
    let end = [to, days?.end].compactMap(\.self).min()
    if let start, let end, end <= start { return nil }
    return Days(start: start, end: end)
  }
}

extension Border {
  /// The kinds of a stretch of the line with these regions beside it, in order; days on which it is no line
  /// are left out.
  func stretches(beside regions: Set<RegionID>) -> [KindStretch] {
    let said = kinds.filter { $0.isSaid(beside: regions) }
    let turns = Set(said.flatMap { [$0.from, $0.to].compactMap(\.self) }).sorted()
    let starts = [HistoricalDate?.none] + turns
    let ends = turns.map(Optional.some) + [nil]
    return zip(starts, ends).reduce(into: []) { stretches, days in
      // Before the first turn any day that is earlier will do.
      let day = days.0 ?? days.1?.previous ?? .first
      let dated = datedKind(on: day, beside: regions)
      guard let kind = dated.map({ $0.kind }) ?? self.kind else { return }
      if let last = stretches.last, last.to == days.0, last.kind == kind, last.dated == dated {
        stretches[stretches.count - 1] = KindStretch(kind: kind, from: last.from, to: days.1, dated: dated)
      } else {
        stretches.append(KindStretch(kind: kind, from: days.0, to: days.1, dated: dated))
      }
    }
  }
}

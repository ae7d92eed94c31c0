public import Diplomacy
public import MapGeometry

extension Atlas {
  /// Who held a position on a day.
  ///
  /// - Parameters:
  ///   - position: The position.
  ///   - day: The day.
  ///   - knowledge: Whose knowledge the answer uses; everything by default.
  public func answer(
    at position: Position,
    on day: HistoricalDate,
    knownTo knowledge: Knowledge = .everything
  ) -> Answer {
    answer(at: position, in: DatePeriod(day), knownTo: knowledge)
  }

  /// Who held a position on any day of a period.
  ///
  /// Days of the period off the calendar of the data set are left out; if none is left, the finding is
  /// `before` or `after`.
  public func answer(
    at position: Position,
    in period: DatePeriod,
    knownTo knowledge: Knowledge = .everything
  ) -> Answer {
    let match = match(at: position)
    let days = period.interval.intersection(calendar.interval)
    let border = days.flatMap { nearestBorder(to: position, in: match, on: $0.start, knownTo: knowledge) }
    var warnings: [Warning] = []
    if match?.isOnBorder ?? false, days != nil { warnings.append(.onBorder) }
    if let border, border.isNear { warnings.append(.nearBorder(border)) }
    guard let match, let days else {
      let finding: Answer.Finding =
        match == nil ? .outside : period.last < calendar.first ? .before : .after
      return Answer(
        position: position,
        period: period,
        match: match,
        finding: finding,
        border: border,
        railways: [],
        warnings: warnings
      )
    }
    let history = histories[match.face]
    let stretches = history.stretches(of: days, knownTo: knowledge)
    warnings += history.doubts(on: days.start, knownTo: knowledge).map { .publication($0) }
    return Answer(
      position: position,
      period: period,
      match: match,
      finding: stretches.count == 1 ? .constant(stretches[0].verdict) : .changed(stretches),
      border: border,
      railways: railways(near: position, on: days.start),
      warnings: warnings
    )
  }

  /// Every stretch of days with one verdict at a position, over the whole calendar; nil off the map.
  public func timeline(at position: Position, knownTo knowledge: Knowledge = .everything) -> [Stretch]? {
    guard let match = match(at: position) else { return nil }
    return histories[match.face].stretches(of: calendar.interval, knownTo: knowledge)
  }
}

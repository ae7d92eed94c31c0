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
    let borderKind = border.flatMap { border in days.flatMap { kind(ofArc: border.arc, on: $0.start) } }
    let borderCourse = borderKind == .treatyLine ? border.flatMap { course(ofLine: $0.line) } : nil
    var warnings: [Warning] = []
    if let arc = match?.arc, let days, isBorder(arc, on: days.start, knownTo: knowledge) {
      warnings.append(.onBorder)
    }
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
        borderKind: borderKind,
        borderCourse: borderCourse,
        railways: [],
        warnings: warnings
      )
    }
    let distances = TrackDistances(from: position, in: self)
    let tracks = distances.tracks(in: days)
    var stretches = stretches(of: match, distances, in: days, knownTo: knowledge)
    if period.first == period.last {
      if !warnings.isEmpty { stretches = stretches.map(\.doubted) }
    } else {
      stretches = doubted(stretches, at: position, match, knownTo: knowledge)
    }
    let listed = stretches.flatMap(\.verdict.standings)
    let along = Set(listed.filter { $0.reason == .alongRailway }.flatMap(\.claim.ground.railways))
    warnings += tracks.filter { along.contains($0.railway) }.map { .railwayNear($0) }
    let unlocated = Set(listed.filter { $0.reason == .unlocated }.map(\.claim.id)).sorted()
    warnings += unlocated.map { .partUnlocated($0) }
    warnings += history(at: match, near: tracks).doubts(on: days.start, knownTo: knowledge).map {
      .publication($0)
    }
    return Answer(
      position: position,
      period: period,
      match: match,
      finding: stretches.count == 1 ? .constant(stretches[0]) : .changed(stretches),
      border: border,
      borderKind: borderKind,
      borderCourse: borderCourse,
      railways: distances.railways(on: days.start),
      warnings: warnings
    )
  }

  /// Whether an arc is a border on a day: the edge of a part is none where the same leads on both sides.
  private func isBorder(_ arc: Int, on day: HistoricalDate, knownTo knowledge: Knowledge) -> Bool {
    let arc = coverage.arcs[arc]
    guard border(arc.origin.line)?.kind == .partEdge else { return true }
    let leads = [arc.sides.left, arc.sides.right].map { face in
      face.map { Lead(verdict(ofFace: $0, on: day, knownTo: knowledge)) }
    }
    return leads[0] != leads[1]
  }

  /// Every stretch of days with one verdict at a position, over the whole calendar; nil off the map.
  ///
  /// A stretch is as certain as the least certain of its days.
  public func timeline(at position: Position, knownTo knowledge: Knowledge = .everything) -> [Stretch]? {
    guard let match = match(at: position) else { return nil }
    let distances = TrackDistances(from: position, in: self)
    let stretches = stretches(of: match, distances, in: calendar.interval, knownTo: knowledge)
    return doubted(stretches, at: position, match, knownTo: knowledge)
  }

  /// The stretches, those doubted on one of whose days the position lies on a border, or closer to one than its
  /// uncertainty.
  private func doubted(
    _ stretches: [Stretch],
    at position: Position,
    _ match: RegionMatch,
    knownTo knowledge: Knowledge
  ) -> [Stretch] {
    if let arc = match.arc, border(coverage.arcs[arc].origin.line)?.kind != .partEdge {
      return stretches.map(\.doubted)
    }
    let near = NearDays(of: position, in: self, knownTo: knowledge)
    return stretches.map { near.meet($0.interval) ? $0.doubted : $0 }
  }

  /// Every stretch of days with one verdict. A claim along a railway is listed on the days with a track near by only.
  private func stretches(
    of match: RegionMatch,
    _ distances: TrackDistances,
    in days: DayInterval,
    knownTo knowledge: Knowledge
  ) -> [Stretch] {
    let starts = [days.start] + distances.changes(in: days)
    let ends = starts.dropFirst().map { Optional($0) } + [days.end]
    return Stretch.joined(
      zip(starts, ends).compactMap { try? DayInterval(start: $0, end: $1) }.flatMap { days in
        history(at: match, near: distances.tracks(in: days)).stretches(of: days, knownTo: knowledge)
      }
    )
  }

  /// The history of a position: that of its face, with the claims along the tracks near by.
  private func history(at match: RegionMatch, near tracks: [NearbyTrack]) -> History {
    let near = tracks.map(\.railway)
    return register.history(of: match.finest, parts: match.parts, near: near) ?? history(ofFace: match.face)
  }
}

import MapGeometry

extension Register {
  /// Clauses that make a power the undisputed sovereign of a face on a day when another is too; each clause
  /// once, with the first such day, one face and one of the others.
  ///
  /// Asked of the ground of each region that is in no part, and of that in each of its parts alone: whether two
  /// parts overlap only the coverage shows.
  func secondSovereigns() -> [RegisterProblem] {
    var seen: Set<ClauseID> = []
    var problems: [RegisterProblem] = []
    let ground = regions.regions.flatMap { region in
      [(region: region, parts: [PartID]())]
        + parts.filter { $0.regions.contains(region.id) }.map { (region: region, parts: [$0.id]) }
    }
    for (region, parts) in ground {
      let titles = (history(of: region.id, parts: parts)?.provisions ?? []).filter(
        \.clause.isUndisputedSovereignty
      )
      .sorted { ($0.interval.start, $0.clause.id) < ($1.interval.start, $1.clause.id) }
      // Of those that began before, the one that ends last, and the one of another power that does.
      var (last, other): (Provision?, Provision?)
      for title in titles {
        let rival = last?.clause.power == title.clause.power ? other : last
        if let rival, let days = rival.interval.intersection(title.interval),
          seen.insert(title.clause.id).inserted
        {
          problems.append(
            RegisterProblem(
              .clause(title.clause.id, of: title.instrument),
              .secondSovereign(
                rival.clause.id,
                of: rival.instrument,
                face: region.id,
                day: days.start
              )
            )
          )
        }
        if last.map({ title.endsAfter($0) }) ?? true {
          if last?.clause.power != title.clause.power { other = last }
          last = title
        } else if last?.clause.power != title.clause.power, other.map({ title.endsAfter($0) }) ?? true {
          other = title
        }
      }
    }
    return problems
  }
}

extension Provision {
  /// Whether it continues when another has ended.
  fileprivate func endsAfter(_ other: Provision) -> Bool {
    guard let end = other.interval.end else { return false }
    return interval.end.map { end < $0 } ?? true
  }
}

extension Clause {
  /// Whether it is an undisputed title to the whole place.
  fileprivate var isUndisputedSovereignty: Bool {
    tenure == .sovereignty && control == .whole && mayDecide && certainty != .disputed
  }
}

import MapGeometry

extension Register {
  /// Pairs of powers that are both the undisputed sovereign of a face on a day; each pair of clauses once,
  /// with the first such day and one face.
  func secondSovereigns() -> [RegisterProblem] {
    var seen: Set<[ClauseID]> = []
    var problems: [RegisterProblem] = []
    for region in regions.regions {
      let titles = (history(ofFace: region.id)?.entries ?? []).filter(\.isUndisputedSovereignty)
      for (index, entry) in titles.enumerated() {
        for other in titles[..<index] where other.provision.clause.power != entry.provision.clause.power {
          let provisions = [other.provision, entry.provision]
          guard let days = provisions[0].interval.intersection(provisions[1].interval),
            seen.insert(provisions.map(\.clause.id)).inserted
          else { continue }
          problems.append(
            RegisterProblem(
              .clause(provisions[1].clause.id, of: provisions[1].instrument),
              .secondSovereign(
                provisions[0].clause.id,
                of: provisions[0].instrument,
                face: region.id,
                day: days.start
              )
            )
          )
        }
      }
    }
    return problems
  }
}

extension History.Entry {
  /// Whether the entry is a title to the whole place that nobody disputes.
  fileprivate var isUndisputedSovereignty: Bool {
    provision.clause.tenure == .sovereignty && control == .whole && provision.clause.certainty != .disputed
  }
}

import MapGeometry

extension Register {
  /// The claims along railways in force on some day, each as it was on the first of them, by region and id.
  ///
  /// A strip has no face, so no history of ground has them all.
  package func claimsAlongRailways(in days: DayInterval, knownTo knowledge: Knowledge) -> [Claim] {
    provisions.joined().filter { !$0.clause.ground.railways.isEmpty }
      .compactMap { provision in
        provision.firstDay(in: days, knownTo: knowledge).flatMap {
          provision.claim(on: $0, knownTo: knowledge)
        }
      }
      .sorted { ($0.region, $0.id) < ($1.region, $1.id) }
  }
}

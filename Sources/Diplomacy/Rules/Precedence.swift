/// The rule that selects the predominant one of the claims in force at a place on a day.
///
/// 1. A claim of tenure ``Tenure/claim`` or ``Tenure/guarantee`` never leads.
/// 2. Of the others the highest ``Rank`` leads; inside a rank, for one power, the latest start.
/// 3. The place is contested when two powers hold the highest rank, or a claim of that rank is disputed. This
///   does not apply to titles (sovereignty, suzerainty): the one based on an act for the region comes first,
///   then the undisputed, then the latest.
/// 4. A claim on a part leads there as if the part were a region. One to a part of the matter, along a railway or
///   on unknown ground is listed and neither leads nor contests.
/// 5. An undelimited sphere does not lead; if it ranks above what leads, the place is undelimited.
/// 6. A title that leads holds the place if it is based on an act for the region; if it is based on the
///   general title of an empire or a republic, the place is unassigned.
///
/// Secrecy has no effect: ``Knowledge`` removes what was not known before the rule is applied.
public enum Precedence {
  /// Applies the rule to claims in force in one place on one day, in any order.
  public static func verdict(of claims: [Claim]) -> Verdict {
    let weighing = Weighing(claims.sorted { comesFirst($0.provision, $1.provision) })
    let standings = weighing.claims.map { Standing(claim: $0, reason: weighing.reason(for: $0)) }
    // Claims with equal positions keep the order of rank.
    let order = standings.indices
      .sorted { (standings[$0].reason.place, $0) < (standings[$1].reason.place, $1) }
      .map { standings[$0] }
    var contenders: [PowerID] = []
    var known: Set<PowerID> = []
    for standing in order where standing.reason.contends && known.insert(standing.claim.power).inserted {
      contenders.append(standing.claim.power)
    }
    return Verdict(status: weighing.status, standings: order, contenders: contenders)
  }

  /// Whether the claim of a clause comes before that of another by rank, then as rules 2 and 3 say, then by power and id.
  static func comesFirst(_ a: Provision, _ b: Provision) -> Bool {
    let (rank, other) = (a.clause.tenure.rank, b.clause.tenure.rank)
    guard rank == other else {
      guard let rank, let other else { return rank != nil }
      return rank < other
    }
    if rank?.isContestable == false {
      if a.clause.layer != b.clause.layer { return a.clause.layer == .own }
      let (isDisputed, isOtherDisputed) = (a.clause.certainty == .disputed, b.clause.certainty == .disputed)
      if isDisputed != isOtherDisputed { return isOtherDisputed }
    }
    if a.interval.start != b.interval.start { return a.interval.start > b.interval.start }
    return (a.clause.power, a.clause.id) < (b.clause.power, b.clause.id)
  }
}

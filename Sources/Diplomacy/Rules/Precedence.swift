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
    let weighing = Weighing(claims.sorted { comesFirst($0.clause, $1.clause) })
    let standings = weighing.claims.map { Standing(claim: $0, reason: weighing.reason(for: $0)) }
    // Stable: claims with equal positions keep the order of rank.
    let order = (0...4).flatMap { place in standings.filter { $0.reason.place == place } }
    var contenders: [PowerID] = []
    var known: Set<PowerID> = []
    for standing in order where standing.reason.contends && known.insert(standing.claim.power).inserted {
      contenders.append(standing.claim.power)
    }
    return Verdict(status: weighing.status, standings: order, contenders: contenders)
  }

  /// Whether the claim of a clause comes before that of another by rank, then as rules 2 and 3 say, then by power and id.
  static func comesFirst(_ a: Clause, _ b: Clause) -> Bool {
    guard a.tenure.rank == b.tenure.rank else {
      guard let rank = a.tenure.rank, let other = b.tenure.rank else { return a.tenure.rank != nil }
      return rank < other
    }
    if a.tenure.rank?.isContestable == false {
      if a.layer != b.layer { return a.layer == .own }
      if (a.certainty == .disputed) != (b.certainty == .disputed) { return b.certainty == .disputed }
    }
    if a.start != b.start { return a.start > b.start }
    return (a.power, a.id) < (b.power, b.id)
  }
}

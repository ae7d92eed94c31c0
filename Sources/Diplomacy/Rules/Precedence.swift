/// The rule that says which of the claims in force in a place on a day is predominant.
///
/// 1. A claim of tenure ``Tenure/claim`` never leads, nor one that covers a part only or is undelimited.
/// 2. Of the others the highest ``Rank`` leads; inside a rank, for one power, the latest start.
/// 3. The place is contested when two powers hold the highest rank, or a claim of that rank is disputed. Of
///    titles (sovereignty, suzerainty) this is not said: the one on an act for the region comes first, then
///    the undisputed, then the latest.
/// 4. An occupation or puppet state in part contests the place with what would lead, if it ranks above it
///    and is another power's.
/// 5. A sphere that no line brings here does not lead; if it ranks above what does, the place is undelimited.
/// 6. A title that leads holds the place if it rests on an act for the region; if it rests on the general
///    title of an empire or a republic, the place is unassigned.
///
/// Secrecy decides nothing here: ``Knowledge`` leaves out what was not known before the rule is applied.
public enum Precedence {
  /// Applies the rule to claims in force in one place on one day, in any order.
  public static func verdict(of claims: [Claim]) -> Verdict {
    let weighing = Weighing(claims.sorted { comesFirst($0.clause, $1.clause) })
    let standings = weighing.claims.map { Standing(claim: $0, reason: weighing.reason(for: $0)) }
    // Stable: claims in the same place keep the order of rank.
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

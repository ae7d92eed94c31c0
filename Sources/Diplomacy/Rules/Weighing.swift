/// Claims of one place and day, ranked by ``Precedence``.
struct Weighing {
  /// The claims, sorted by rank and within a rank.
  let claims: [Claim]
  let status: VerdictStatus

  /// The first of the claims that may lead.
  private let first: Claim?
  /// A disputed claim of the highest rank.
  private let disputed: Claim?
  /// Whether two powers hold the highest rank.
  private let isShared: Bool
  /// An occupation or puppet state in part that contests the place.
  private let challenger: Claim?
  /// The first claim of each power that may lead.
  private let firstOfPower: [PowerID: ClauseID]

  init(_ claims: [Claim]) {
    self.claims = claims
    let able = claims.filter(\.mayLead)
    first = able.first
    firstOfPower = Dictionary(able.map { ($0.power, $0.id) }, uniquingKeysWith: { first, _ in first })
    let rank = able.first?.tenure.rank
    let top = rank.map { $0.isContestable ? able.filter { $0.tenure.rank == rank } : [] } ?? []
    disputed = top.first { $0.control == .disputed }
    isShared = top.contains { $0.power != top[0].power }
    challenger = claims.first { $0.challenges(able.first) }

    if disputed != nil || isShared || challenger != nil {
      status = .contested
    } else if claims.contains(where: { $0.control == .undelimited && $0.ranks(above: able.first) }) {
      status = .undelimited
    } else if let first, rank?.isContestable == true || first.layer == .own {
      status = .held
    } else {
      status = .unassigned
    }
  }

  /// Why one of these claims leads, contends or does neither.
  func reason(for claim: Claim) -> Reason {
    guard let rank = claim.tenure.rank else { return .asserted }
    if let disputed {
      return claim.control == .disputed && rank == disputed.tenure.rank
        ? .disputed : .besideDisputed(disputed.id)
    }
    if claim.challenges(first) { return .contestsInPart }
    switch claim.control {
    case .part: return .inPart
    case .undelimited:
      return status == .undelimited && claim.ranks(above: first) ? .wouldLeadIfDelimited : .undelimited
    case .whole, .disputed: return first.map { reason(for: claim, beside: $0) } ?? .leads
    }
  }

  /// The reason for a claim that may lead; `first` is the first of these.
  private func reason(for claim: Claim, beside first: Claim) -> Reason {
    guard claim.tenure.rank == first.tenure.rank else { return .outranked(by: first.id) }
    if let other = firstOfPower[claim.power], other != claim.id { return .succeeded(by: other) }
    if isShared { return .sharesHighestRank }
    if claim.id != first.id { return .secondTitle(beside: first.id) }
    return challenger.map { .contestedInPart(by: $0.id) } ?? .leads
  }
}

extension Claim {
  /// Whether the claim may lead: it is more than asserted, and it covers the place.
  fileprivate var mayLead: Bool {
    tenure.rank != nil && (control == .whole || control == .disputed)
  }

  /// Whether the claim's rank is above that of one which would lead.
  fileprivate func ranks(above first: Claim?) -> Bool {
    guard let rank = tenure.rank else { return false }
    guard let other = first?.tenure.rank else { return true }
    return rank < other
  }

  /// Whether the claim is an occupation or puppet state in part that contests the place with its leader.
  fileprivate func challenges(_ first: Claim?) -> Bool {
    control == .part && (tenure == .occupation || tenure == .puppetState) && ranks(above: first)
      && power != first?.power
  }
}

import MapGeometry

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
  /// The claims of the highest rank by power, those of one power in their order.
  private let highestByPower: [Claim]

  init(_ claims: [Claim]) {
    self.claims = claims
    let able = claims.filter(\.mayLead)
    first = able.first
    let rank = able.first?.tenure.rank
    let highest = able.prefix { $0.tenure.rank == rank }
    highestByPower = highest.indices.sorted { (highest[$0].power, $0) < (highest[$1].power, $1) }
      .map { highest[$0] }
    let top = rank?.isContestable == true ? highest : []
    disputed = top.first { $0.control == .disputed }
    isShared = top.contains { $0.power != able[0].power }

    if disputed != nil || isShared {
      status = .contested
    } else if claims.contains(where: { $0.isUndelimited && $0.comes(before: able.first) }) {
      status = .undelimited
    } else if let first, rank?.isContestable == true || first.layer == .own {
      status = .held
    } else {
      status = .unassigned
    }
  }

  /// Why one of these claims leads, contends or does neither.
  func reason(for claim: Claim) -> Reason {
    guard let rank = claim.tenure.rank else { return claim.tenure == .guarantee ? .promised : .asserted }
    if claim.scope != nil { return .inScope }
    switch claim.ground {
    case .strip: return .alongRailway
    case .unknown: return .unlocated
    case .whole, .part: break
    }
    if let disputed {
      return claim.control == .disputed && rank == disputed.tenure.rank
        ? .disputed : .besideDisputed(disputed.id)
    }
    if claim.control == .undelimited {
      return status == .undelimited && claim.comes(before: first) ? .wouldLeadIfDelimited : .undelimited
    }
    return first.map { reason(for: claim, beside: $0) } ?? .leads
  }

  /// The reason for a claim that may lead; `first` is the first of these.
  private func reason(for claim: Claim, beside first: Claim) -> Reason {
    guard claim.tenure.rank == first.tenure.rank else { return .outranked(by: first.id) }
    let index = highestByPower.partitioningIndex { $0.power >= claim.power }
    if let other = highestByPower[index...].first, other.id != claim.id { return .succeeded(by: other.id) }
    if isShared { return .sharesHighestRank }
    return claim.id == first.id ? .leads : .secondTitle(beside: first.id)
  }
}

extension Claim {
  /// Whether the claim may lead: it may decide, and a line brings it here.
  fileprivate var mayLead: Bool { provision.clause.mayDecide && control != .undelimited }

  /// Whether the claim would lead if a line brought it here.
  fileprivate var isUndelimited: Bool { provision.clause.mayDecide && control == .undelimited }

  /// Whether the claim would lead instead of another: it ranks above it, or is of the same rank and power and comes
  /// first.
  fileprivate func comes(before first: Claim?) -> Bool {
    guard let rank = tenure.rank else { return false }
    guard let first, let other = first.tenure.rank else { return true }
    return rank < other
      || (rank == other && power == first.power && Precedence.comesFirst(provision, first.provision))
  }
}

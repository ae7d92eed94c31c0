/// What the rule of ``Precedence`` makes of the claims in force in a place on a day.
public struct Verdict: Hashable, Sendable {
  /// What can be said of who led.
  public let status: VerdictStatus
  /// Every claim with the reason for its place, in order of precedence, the predominant first.
  public let standings: [Standing]
  /// The powers that contest the place, in order of precedence; empty unless contested.
  public let contenders: [PowerID]

  /// The claim that a careful historian would name first.
  ///
  /// Nil when the place is contested, and where no claim in force is one that may lead, which happens only
  /// in a register without sovereigns.
  public var predominant: Claim? {
    guard let first = standings.first, first.reason == .leads else { return nil }
    return first.claim
  }

  /// The claims in order of precedence, the predominant first.
  public var claims: [Claim] { standings.map(\.claim) }

  /// The claim whose power had the title: an annexation of the whole, else sovereignty, else suzerainty.
  public var sovereign: Claim? {
    let titles = standings.lazy.map(\.claim).filter { $0.control != .part }
    return titles.first { $0.tenure == .annexation } ?? titles.first { $0.tenure == .sovereignty }
      ?? titles.first { $0.tenure == .suzerainty }
  }

  /// Whether both say the same of who led: status, predominant claim and contenders.
  public func leadsAlike(_ other: Verdict) -> Bool {
    status == other.status && predominant?.id == other.predominant?.id && contenders == other.contenders
  }
}

/// A claim and why it stands where it does in the order of precedence.
public struct Standing: Hashable, Sendable {
  /// A claim in force on the day, to the knowledge asked for.
  public let claim: Claim
  /// Why it leads or does not.
  public let reason: Reason
}

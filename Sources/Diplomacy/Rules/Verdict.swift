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

  /// The sphere that would lead if a line brought it here; nil unless the place is undelimited.
  public var undelimited: Claim? { standings.first { $0.reason == .wouldLeadIfDelimited }?.claim }

  /// How sure the verdict is: as its predominant claim; where no line brings an agreed sphere here, at most as
  /// that sphere; where nobody leads, disputed.
  public var certainty: Certainty? {
    guard status != .contested else { return .disputed }
    let order = Certainty.allCases
    return [predominant, undelimited].compactMap { $0?.certainty }.max { a, b in
      (order.firstIndex(of: a) ?? 0) < (order.firstIndex(of: b) ?? 0)
    }
  }

  /// Whether both say the same of who led, and by the same clause.
  public func leadsAlike(_ other: Verdict) -> Bool {
    predominant?.id == other.predominant?.id && Lead(self) == Lead(other)
  }
}

/// What can be said of who led in a place on a day.
public enum VerdictStatus: String, Hashable, Sendable, CaseIterable {
  /// One claim leads.
  case held
  /// No one claim leads.
  case contested
  /// A sphere was agreed but no line reaches here; the next claim leads instead.
  case undelimited
  /// Nobody leads but the general sovereign.
  case unassigned
}

/// A claim and why it stands where it does in the order of precedence.
public struct Standing: Hashable, Sendable {
  /// A claim in force on the day, to the knowledge asked for.
  public let claim: Claim
  /// Why it leads or does not.
  public let reason: Reason
}

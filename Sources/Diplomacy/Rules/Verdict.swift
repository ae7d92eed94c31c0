/// The result of applying ``Precedence`` to the claims in force at a place on a day.
public struct Verdict: Hashable, Sendable {
  /// The status of who led.
  public let status: VerdictStatus
  /// Every claim with the reason for its rank, in order of precedence, the predominant first.
  public let standings: [Standing]
  /// The powers that contest the place, in order of precedence; empty unless contested.
  public let contenders: [PowerID]

  /// The claim that a careful historian would name first.
  ///
  /// Nil if the place is contested, or if no claim in force may lead, which happens only in a register
  /// without sovereigns.
  public var predominant: Claim? {
    guard let first = standings.first, first.reason == .leads else { return nil }
    return first.claim
  }

  /// The claims in order of precedence, the predominant first.
  public var claims: [Claim] { standings.map(\.claim) }

  /// The claim whose power had the title: an annexation of the whole, otherwise sovereignty, otherwise
  /// suzerainty.
  public var sovereign: Claim? {
    let titles = standings.lazy.map(\.claim).filter(\.provision.clause.mayDecide)
    return titles.first { $0.tenure == .annexation } ?? titles.first { $0.tenure == .sovereignty }
      ?? titles.first { $0.tenure == .suzerainty }
  }

  /// The sphere that would lead if a line brought it here; nil unless the place is undelimited.
  public var undelimited: Claim? { standings.first { $0.reason == .wouldLeadIfDelimited }?.claim }

  /// The certainty of the verdict: that of its predominant claim; with an undelimited sphere, at most that of
  /// the sphere; at most probable while a claim holds on unknown ground; if nobody leads, disputed.
  public var certainty: Certainty? {
    guard status != .contested else { return .disputed }
    let unlocated: Certainty? = isPartUnlocated ? .probable : nil
    return ([predominant, undelimited].map { $0?.certainty } + [unlocated]).compactMap(\.self).max()
  }

  /// Whether a claim holds in a part of the region whose ground is not known: perhaps here.
  public var isPartUnlocated: Bool { standings.contains { $0.reason == .unlocated } }

  /// Whether both say the same of who led, and by the same clause.
  public func leadsAlike(_ other: Verdict) -> Bool {
    predominant?.id == other.predominant?.id && Lead(self) == Lead(other)
  }
}

/// The status of a place on a day.
public enum VerdictStatus: String, Hashable, Sendable, CaseIterable {
  /// One claim leads.
  case held
  /// No one claim leads.
  case contested
  /// A sphere was agreed but no line reaches here; the next claim leads instead.
  case undelimited
  /// Only the general sovereign leads.
  case unassigned
}

/// A claim and the reason for its rank.
public struct Standing: Hashable, Sendable {
  /// A claim in force on the day, to the knowledge asked for.
  public let claim: Claim
  /// Why it leads or does not.
  public let reason: Reason
}

public import Diplomacy

extension Difference {
  /// Why a piece of ground changed hands.
  public enum Cause: Hashable, Sendable {
    /// A claim that is in force after but not before.
    case begun(Claim)
    /// A claim that decided before and ended in between.
    case ended(Claim)
    /// A claim that decided before and is absent after without having ended: it does not exist yet, or is not
    /// known.
    case absent(Claim)

    /// The cause of the change from one verdict to another; nil when no deciding claim began or ended.
    ///
    /// It is the claim that began; but the one that ended if only the general title is left, or if the new
    /// lead comes from an earlier instrument.
    package init?(
      from before: (day: HistoricalDate, verdict: Verdict),
      to after: (day: HistoricalDate, verdict: Verdict),
      in register: Register
    ) {
      let begun = Cause.deciding(after.verdict, without: before.verdict)
      let lost = Cause.deciding(before.verdict, without: after.verdict)
      guard let lost else {
        guard let begun else { return nil }
        self = .begun(begun)
        return
      }
      let hasEnded = lost.clause.end.map { before.day < $0 && $0 <= after.day } ?? false
      let signed = begun.flatMap { register.instrument($0.instrument)?.signed.latest }
      let isOld = signed.map { $0 <= before.day } ?? false
      if let begun, after.verdict.status != .unassigned, !(isOld && hasEnded && lost.clause.endedBy != nil) {
        self = .begun(begun)
      } else {
        self = hasEnded ? .ended(lost) : .absent(lost)
      }
    }

    /// The instrument behind the change: that of the claim, or the one that ended it; nil if not recorded.
    public var instrument: InstrumentID? {
      switch self {
      case .begun(let claim), .absent(let claim): claim.instrument
      case .ended(let claim): claim.clause.endedBy
      }
    }

    /// The first claim that leads, contends or would lead in one verdict and is not in the other.
    private static func deciding(_ verdict: Verdict, without other: Verdict) -> Claim? {
      let known = Set(other.claims.map(\.id))
      return verdict.standings.first { $0.reason.decides && !known.contains($0.claim.id) }?.claim
    }
  }
}

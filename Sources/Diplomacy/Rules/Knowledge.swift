/// Who knows the claims that an answer may use, and on which day.
///
/// The day of knowing is, where none is given, the day asked about. It may be later: about 1913, the public
/// of 1940 knew more than the public of 1913. Knowledge leaves claims out; it never changes which of those
/// that remain leads.
public enum Knowledge: Hashable, Sendable {
  /// What we know today: every claim of the register.
  case everything
  /// What those who signed knew: each claim from its instrument's signature, at the latest from its start.
  ///
  /// A power that did not sign is not left out, so this is everything unless the day of knowing lies before
  /// the day asked about.
  case signatories(asOf: HistoricalDate? = nil)
  /// What anybody could know: each claim from the last day of its ``Claim/publicFrom``.
  ///
  /// A claim whose end was kept secret goes on for the public until the last day of the clause's
  /// ``Clause/endPublicFrom``.
  case `public`(asOf: HistoricalDate? = nil)

  /// The days on which a clause held as far as is known; nil when nothing is known of it.
  func interval(of provision: Provision, askedAbout day: HistoricalDate) -> DayInterval? {
    switch self {
    case .everything:
      return provision.interval
    case .signatories(let asOf):
      return provision.signatoriesKnewFrom <= (asOf ?? day) ? provision.interval : nil
    case .public(let asOf):
      let dayOfKnowing = asOf ?? day
      guard let publicFrom = provision.publicFrom.latest, publicFrom <= dayOfKnowing else { return nil }
      if let end = provision.clause.endPublicFrom, end.latest.map({ dayOfKnowing < $0 }) ?? true {
        return DayInterval(from: provision.interval.start)
      }
      return provision.interval
    }
  }
}

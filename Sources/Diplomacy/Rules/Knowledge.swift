/// Whose knowledge an answer uses, and on which day.
///
/// The day of knowledge is the day asked about by default. It may be later: in 1940 the public knew more
/// about 1913 than in 1913. Knowledge removes claims; it never changes the order of the rest.
public enum Knowledge: Hashable, Sendable {
  /// What we know today: every claim of the register.
  case everything
  /// What the signatories knew: each claim from its instrument's signature, or from its start if that is
  /// earlier.
  ///
  /// A power that did not sign is included, so this is everything unless the day of knowledge is before the
  /// day asked about.
  case signatories(asOf: HistoricalDate? = nil)
  /// What anybody could know: each claim from the last day of its ``Claim/publicFrom``.
  ///
  /// A claim whose end was kept secret continues for the public until the last day of the clause's
  /// ``Clause/endPublicFrom``.
  case `public`(asOf: HistoricalDate? = nil)

  /// The day whose knowledge it is.
  package func dayOfKnowing(askedAbout day: HistoricalDate) -> HistoricalDate {
    switch self {
    case .everything: day
    case .signatories(let asOf), .public(let asOf): asOf ?? day
    }
  }

  /// The days on which a clause held as far as is known; nil when it did not hold on the day asked about, or nothing
  /// is known of it.
  func interval(of provision: Provision, holdingOn day: HistoricalDate) -> DayInterval? {
    guard provision.interval.start <= day else { return nil }
    var interval = provision.interval
    let dayOfKnowing = dayOfKnowing(askedAbout: day)
    switch self {
    case .everything: break
    case .signatories: guard provision.signatoriesKnewFrom <= dayOfKnowing else { return nil }
    case .public:
      guard provision.isPublic(by: dayOfKnowing) else { return nil }
      if provision.clause.endPublicFrom?.isSurelyPast(on: dayOfKnowing) == false {
        interval = DayInterval(from: interval.start)
      }
    }
    return interval.contains(day) ? interval : nil
  }

  /// Whether an instrument was signed by the day asked about, and whether those whose knowledge it is knew of it.
  package func holds(_ instrument: Instrument, askedAbout day: HistoricalDate) -> Bool {
    guard let signed = instrument.signed.earliest, signed <= day else { return false }
    let dayOfKnowing = dayOfKnowing(askedAbout: day)
    switch self {
    case .everything: return true
    case .signatories: return signed <= dayOfKnowing
    case .public: return instrument.isPublic(by: dayOfKnowing)
    }
  }
}

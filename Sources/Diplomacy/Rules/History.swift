public import MapGeometry

/// Every clause that touches one face, or one region as a whole: what is needed to find who led there on any
/// day.
///
/// Made by ``Register``; keep it for many days of one place. Cost of a verdict: a scan of the clauses that
/// ever touched the place (about thirty at most) and a sort of those in force.
public struct History: Sendable {
  /// The face or the region.
  public let region: RegionID
  /// Whether the history is a face's or a whole region's.
  public let extent: Extent
  let entries: [Entry]

  /// The subject of a history.
  public enum Extent: Hashable, Sendable {
    /// One face: the ground of this region and of no finer one.
    case face
    /// The region with all its parts, for which the answer is a summary.
    case wholeRegion
  }

  /// A clause, and how much of the place it covers.
  struct Entry: Sendable {
    let provision: Provision
    let control: Control

    /// The claim on a day; nil when it is not in force, or not known.
    func claim(on day: HistoricalDate, knownTo knowledge: Knowledge) -> Claim? {
      knowledge.interval(of: provision, holdingOn: day).map {
        Claim(provision, interval: $0, control: control, on: day)
      }
    }

    /// The first of some days on which it is in force and known; nil when it is on none.
    func firstDay(in days: DayInterval, knownTo knowledge: Knowledge) -> HistoricalDate? {
      provision.turningDays(in: days).filter { knowledge.interval(of: provision, holdingOn: $0) != nil }.min()
    }
  }

  /// The claims in force on a day, sorted by id.
  public func claims(on day: HistoricalDate, knownTo knowledge: Knowledge = .everything) -> [Claim] {
    entries.compactMap { $0.claim(on: day, knownTo: knowledge) }
  }

  /// Who led on a day, and why.
  public func verdict(on day: HistoricalDate, knownTo knowledge: Knowledge = .everything) -> Verdict {
    Precedence.verdict(of: claims(on: day, knownTo: knowledge))
  }

  /// What may have been public on the day of knowledge and is counted as not public, sorted by claim.
  ///
  /// Only ``Knowledge/public(asOf:)`` has doubts, and only about clauses in force on the day.
  public func doubts(on day: HistoricalDate, knownTo knowledge: Knowledge) -> [PublicationDoubt] {
    guard case .public = knowledge else { return [] }
    let dayOfKnowing = knowledge.dayOfKnowing(askedAbout: day)
    return entries.flatMap { entry -> [PublicationDoubt] in
      let provision = entry.provision
      guard provision.interval.start <= day else { return [] }
      let id = provision.clause.id
      let isInForce = provision.interval.contains(day)
      let ofClaim = isInForce ? provision.publicFrom : nil
      let ofEnd = isInForce ? nil : provision.clause.endPublicFrom
      return [
        PublicationDoubt(id, published: ofClaim, dayOfKnowing: dayOfKnowing),
        PublicationDoubt(id, isAboutEnd: true, published: ofEnd, dayOfKnowing: dayOfKnowing),
      ].compactMap { $0 }
    }
  }
}

public import MapGeometry

/// Every clause that touches one piece of ground: what is needed to find who led there on any day.
///
/// Made by ``Register``; keep it for many days of one place. Cost of a verdict: a scan of the clauses that
/// ever touched the place (about forty at most) and a sort of those in force.
public struct History: Sendable {
  /// The finest region of the ground.
  public let region: RegionID
  /// The parts in which the ground lies.
  public let parts: [PartID]
  let provisions: [Provision]

  /// The claims in force on a day, sorted by id.
  public func claims(on day: HistoricalDate, knownTo knowledge: Knowledge = .everything) -> [Claim] {
    provisions.compactMap { $0.claim(on: day, knownTo: knowledge) }
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
    return provisions.flatMap { provision -> [PublicationDoubt] in
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

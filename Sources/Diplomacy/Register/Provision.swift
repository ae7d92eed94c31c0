import MapGeometry

/// A clause that is known to be consistent with its register, with values from its instrument and sources.
///
/// Shared by every claim made from it, so that claims are small and cheap to copy.
final class Provision: Sendable {
  let clause: Clause
  let instrument: InstrumentID
  let instrumentName: String
  let interval: DayInterval
  let publicFrom: EDTF
  /// The last day by which the signatories knew of it.
  let signatoriesKnewFrom: HistoricalDate
  let sources: [Citation]
  /// The sources of the register, in which the citations are looked up when they are asked for.
  private let known: [Source]

  /// Nil when the clause ends before it starts.
  init?(_ clause: Clause, of instrument: Instrument, citing known: [Source]) {
    guard let interval = clause.interval else { return nil }
    self.clause = clause
    self.instrument = instrument.id
    instrumentName = instrument.name
    self.interval = interval
    publicFrom = clause.published
    signatoriesKnewFrom = min(instrument.signed.latest ?? clause.start, clause.start)
    sources = clause.citations(in: instrument)
    self.known = known
  }

  /// The sources as a reader would give them.
  var citations: [String] { known.texts(of: sources) }

  /// Whether it holds on ground of that lineage and in these parts, or along one of the railways near it.
  func holds(in lineage: [RegionID], _ parts: [PartID], near railways: [String]) -> Bool {
    guard clause.reaches(lineage, parts) else { return false }
    return switch clause.ground {
    case .whole, .unknown: true
    case .part(let part): parts.contains(part)
    case .strip(let tracks): tracks.contains(where: railways.contains)
    }
  }

  /// The claim on a day; nil when it is not in force, or not known.
  func claim(on day: HistoricalDate, knownTo knowledge: Knowledge) -> Claim? {
    knowledge.interval(of: self, holdingOn: day).map { Claim(self, interval: $0, on: day) }
  }

  /// The first of some days on which it is in force and known; nil when it is on none.
  func firstDay(in days: DayInterval, knownTo knowledge: Knowledge) -> HistoricalDate? {
    turningDays(in: days).filter { knowledge.interval(of: self, holdingOn: $0) != nil }.min()
  }

  /// The first of some days, and those of them on which something about it, or about what is known of it, changes.
  func turningDays(in days: DayInterval) -> [HistoricalDate] {
    let ends = [interval.end, publicFrom.latest, clause.endPublicFrom?.latest].compactMap { $0 }
    let recognitions = clause.recognitions.flatMap { [$0.from, $0.until].compactMap { $0 } }
    return ([days.start, interval.start, signatoriesKnewFrom] + ends + recognitions).filter(days.contains)
  }
}

extension Provision: Publishable {
  package var isSecret: Bool { clause.isSecret }
  package var published: EDTF? { publicFrom }
}

extension Provision: Hashable {
  static func == (a: Provision, b: Provision) -> Bool {
    a === b
      || (a.clause == b.clause && a.instrument == b.instrument && a.instrumentName == b.instrumentName
        && a.citations == b.citations)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(clause.id) }
}

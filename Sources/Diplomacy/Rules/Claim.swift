public import MapGeometry

/// A clause in force in a face, or in a region as a whole, on one day, as far as it is known.
///
/// Cost: a few words to copy; the clause's texts are shared with the register.
public struct Claim: Hashable, Sendable, Identifiable {
  let provision: Provision
  /// The days on which the claim holds, as far as known: open for a public that does not know of its end.
  public let interval: DayInterval
  /// Whether it was secret on the day: kept secret when it was made, and not public yet.
  public let isSecret: Bool
  /// The powers that recognised it on the day, sorted.
  public let recognisedBy: [PowerID]

  init(_ provision: Provision, interval: DayInterval, on day: HistoricalDate) {
    self.provision = provision
    self.interval = interval
    isSecret = provision.isSecret(on: day)
    let powers = provision.clause.recognitions.filter { $0.holds(on: day) }.map(\.power)
    recognisedBy = powers.count < 2 ? powers : Set(powers).sorted()
  }

  /// The clause of the claim.
  public var clause: Clause { provision.clause }
  /// The clause's id.
  public var id: ClauseID { provision.clause.id }
  /// The region that the clause names; the place asked about is that or a part of it.
  public var region: RegionID { provision.clause.region }
  /// The ground on which it holds.
  public var ground: Ground { provision.clause.ground }
  /// The part of the matter that is meant; nil for all of it.
  public var scope: String? { provision.clause.scope }
  /// Whether it is disputed who led, or undelimited.
  public var control: Control { provision.clause.control }
  /// The power that holds it, or stands behind the holder.
  public var power: PowerID { provision.clause.power }
  /// How it holds.
  public var tenure: Tenure { provision.clause.tenure }
  /// The kind of sphere; nil for other tenures.
  public var kind: SphereKind? { provision.clause.kind }
  /// The first day.
  public var startDate: HistoricalDate { interval.start }
  /// The last day, inclusive; nil when it is open.
  public var endDate: HistoricalDate? { interval.lastDay }
  /// The instrument's id.
  public var instrument: InstrumentID { provision.instrument }
  /// The instrument's name.
  public var instrumentName: String { provision.instrumentName }
  /// The article of the instrument.
  public var article: String? { provision.clause.article }
  /// When the claim became public.
  public var publicFrom: EDTF { provision.publicFrom }
  /// How certain it is.
  public var certainty: Certainty { provision.clause.certainty }
  /// What a title is based on.
  public var layer: Layer { provision.clause.layer }
  /// The local state or body behind which the power stands.
  public var through: String? { provision.clause.through }
  /// The local state behind which the power stands; nil where that is no power of the register, but a body in words.
  public var state: PowerID? { provision.clause.state }
  /// Its sources.
  public var sources: [Citation] { provision.sources }
  /// Its sources as a reader would cite them, in the order of ``sources``.
  public var citations: [String] { provision.citations }
  /// What a reader should know.
  public var note: String? { provision.clause.note }
}

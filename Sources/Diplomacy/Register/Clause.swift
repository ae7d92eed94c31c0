public import MapGeometry

/// One provision of an instrument, or one fact on the ground: a power holds a region from a given day.
///
/// The values are those of the data set's file. ``Register`` checks whether they are consistent with each
/// other and with the rest of the data set, and reports everything that is not.
public struct Clause: Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: ClauseID
  /// The region; what is part of it inherits the clause.
  public var region: RegionID
  /// The subregions to which the clause is restricted; empty for all of the region.
  public var faces: [RegionID]
  /// The subregions to which the clause does not apply.
  public var exceptFaces: [RegionID]
  /// The parts in which the clause does not exist, because they have a sequence of holders of their own.
  public var exceptParts: [PartID]
  /// The ground on which it holds.
  public var ground: Ground
  /// The area that a source gives for a strip, in square kilometres; nil without one.
  public var squareKilometres: Double?
  /// The part of the matter that is meant, such as railways only; nil for all of it. With a scope it never leads.
  public var scope: String?
  /// The power that holds it, or stands behind the holder.
  public var power: PowerID
  /// How it holds.
  public var tenure: Tenure
  /// The kind of sphere; nil for other tenures.
  public var kind: SphereKind?
  /// The article of the instrument.
  public var article: String?
  /// The first day.
  public var start: HistoricalDate
  /// The first day on which it no longer holds; nil when it holds beyond the data set.
  public var end: HistoricalDate?
  /// Which date of the instrument the start is.
  public var countsFrom: DateBasis
  /// The instrument that ended it.
  public var endedBy: InstrumentID?
  /// Further instruments behind it.
  public var seeAlso: [InstrumentID]
  /// Whether it was kept secret when it was made.
  public var isSecret: Bool
  /// When it became public; nil, for a clause that is not secret, for its start.
  public var publicFrom: EDTF?
  /// When its end became public, if later than the end.
  public var endPublicFrom: EDTF?
  /// How certain it is.
  public var certainty: Certainty
  /// Whether it was contested, it is disputed who led, or its ground is undelimited.
  public var control: Control
  /// What a title is based on.
  public var layer: Layer
  /// The local state or body behind which the power stands.
  public var through: String?
  /// Who recognised it.
  public var recognitions: [Recognition]
  /// Its sources; empty for the instrument's sources.
  public var sources: [Citation]
  /// What a reader should know.
  public var note: String?

  /// A clause; optional values are absent unless given.
  public init(
    id: ClauseID,
    region: RegionID,
    power: PowerID,
    tenure: Tenure,
    start: HistoricalDate,
    end: HistoricalDate? = nil,
    certainty: Certainty,
    faces: [RegionID] = [],
    exceptFaces: [RegionID] = [],
    exceptParts: [PartID] = [],
    ground: Ground = .whole,
    squareKilometres: Double? = nil,
    scope: String? = nil,
    kind: SphereKind? = nil,
    article: String? = nil,
    countsFrom: DateBasis = .signature,
    endedBy: InstrumentID? = nil,
    seeAlso: [InstrumentID] = [],
    isSecret: Bool = false,
    publicFrom: EDTF? = nil,
    endPublicFrom: EDTF? = nil,
    control: Control = .whole,
    layer: Layer = .own,
    through: String? = nil,
    recognitions: [Recognition] = [],
    sources: [Citation] = [],
    note: String? = nil
  ) {
    self.id = id
    self.region = region
    self.power = power
    self.tenure = tenure
    self.start = start
    self.end = end
    self.certainty = certainty
    self.faces = faces
    self.exceptFaces = exceptFaces
    self.exceptParts = exceptParts
    self.ground = ground
    self.squareKilometres = squareKilometres
    self.scope = scope
    self.kind = kind
    self.article = article
    self.countsFrom = countsFrom
    self.endedBy = endedBy
    self.seeAlso = seeAlso
    self.isSecret = isSecret
    self.publicFrom = publicFrom
    self.endPublicFrom = endPublicFrom
    self.control = control
    self.layer = layer
    self.through = through
    self.recognitions = recognitions
    self.sources = sources
    self.note = note
  }

  /// Whether it may decide who leads: it is more than asserted or promised, about all of the matter, and its ground
  /// has faces.
  var mayDecide: Bool { tenure.rank != nil && scope == nil && ground.hasFaces }

  /// Whether ground lies in its region, in the subregions that it names, and in nothing that it excepts; whether its
  /// own ground is a part or a strip is not asked.
  ///
  /// - Parameters:
  ///   - lineage: The finest region of the ground, and all that it is part of.
  ///   - parts: The parts in which the ground lies.
  package func reaches(_ lineage: [RegionID], _ parts: [PartID]) -> Bool {
    lineage.contains(region) && (faces.isEmpty || faces.contains(where: lineage.contains))
      && !exceptFaces.contains(where: lineage.contains) && !exceptParts.contains(where: parts.contains)
  }

  /// What it rests on: its own sources, or else those of its instrument.
  package func citations(in instrument: Instrument) -> [Citation] {
    sources.isEmpty ? instrument.sources : sources
  }

  /// When it became public: what was not secret, on its first day where nothing else is said.
  package var published: EDTF { publicFrom ?? EDTF(start) }

  /// The days on which the clause holds; nil when the end is not after the start.
  public var interval: DayInterval? {
    try? DayInterval(start: start, end: end)
  }
}

extension Clause {
  /// The local state behind which the power stands, if it is named by an id; a body in words is no state.
  public var state: PowerID? { through.flatMap { try? PowerID($0) } }
}

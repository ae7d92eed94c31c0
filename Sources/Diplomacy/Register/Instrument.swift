/// A treaty, convention, note, proclamation, act or event, with its clauses.
public struct Instrument: Hashable, Sendable, Identifiable {
  /// The stable name, which is also its file's.
  public var id: InstrumentID
  /// The name to show.
  public var name: String
  /// What sort of act it is.
  public var kind: InstrumentKind
  /// The rows of the researchers' timeline behind it.
  public var events: [String]
  /// The powers that are party to it.
  public var parties: [PowerID]
  /// Who signed, with office.
  public var signatories: [String]
  /// Where it was signed.
  public var place: String?
  /// When it was signed; of an event, when it happened.
  public var signed: EDTF
  /// When it entered into force.
  public var inForce: EDTF?
  /// When its text, or the fact, was public; nil when it was not published in the period.
  public var publicFrom: EDTF?
  /// The first day on which it no longer held.
  public var ended: EDTF?
  /// Whether it was kept secret when it was made.
  public var isSecret: Bool
  /// How certain it is.
  public var certainty: Certainty
  /// Its sources.
  public var sources: [Citation]
  /// What a reader should know.
  public var note: String?
  /// Where the popular account differs, and what the data set follows.
  public var popularAccount: String?
  /// Its articles, paraphrased, in order.
  public var articles: [Article]
  /// Its clauses, in order; empty for an event that changed no region.
  public var clauses: [Clause]

  /// An instrument; optional values are absent unless given.
  public init(
    id: InstrumentID,
    name: String,
    kind: InstrumentKind,
    signed: EDTF,
    certainty: Certainty,
    events: [String] = [],
    parties: [PowerID] = [],
    signatories: [String] = [],
    place: String? = nil,
    inForce: EDTF? = nil,
    publicFrom: EDTF? = nil,
    ended: EDTF? = nil,
    isSecret: Bool = false,
    sources: [Citation] = [],
    note: String? = nil,
    popularAccount: String? = nil,
    articles: [Article] = [],
    clauses: [Clause] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.signed = signed
    self.certainty = certainty
    self.events = events
    self.parties = parties
    self.signatories = signatories
    self.place = place
    self.inForce = inForce
    self.publicFrom = publicFrom
    self.ended = ended
    self.isSecret = isSecret
    self.sources = sources
    self.note = note
    self.popularAccount = popularAccount
    self.articles = articles
    self.clauses = clauses
  }
}

extension Instrument: Publishable {
  /// When it became public: what was not secret, when it was signed where nothing else is said.
  package var published: EDTF? { publicFrom ?? (isSecret ? nil : signed) }

  /// The days on which it stood, from the earliest on which it can have been signed to the earliest on which it can
  /// have ended; nil when the first is not known.
  package var standing: DayInterval? {
    guard let start = signed.earliest else { return nil }
    return try? DayInterval(start: start, end: ended?.earliest)
  }
}

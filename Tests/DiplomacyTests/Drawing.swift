import Diplomacy
import MapGeometry

/// A small drawing of claims: the region `plain` with the subregions `hill` and `marsh`, and one act behind all.
///
///     +--------------+-------+
///     | plain   .....|....   |   the parts: `front` lies in the plain and reaches into the hill, `camp` is a
///     |        .front|   . hill  piece of the front in the plain, `spit` lies in the marsh only
///     |        .camp |....   |
///     +-------- .....+-------+
///     | marsh    spit        |
///     +----------------------+
enum Drawing {
  static func day(_ text: String) throws -> HistoricalDate { try HistoricalDate(text) }

  /// A claim of a power from one day to another, with whatever else a test needs.
  static func clause(
    _ id: String,
    _ power: String,
    _ tenure: Tenure,
    from start: String = "1900-01-01",
    to end: String? = nil,
    in region: String = "plain",
    change: (inout Clause) throws -> Void = { _ in }
  ) throws -> Clause {
    var clause = Clause(
      id: try ClauseID(id),
      region: try RegionID(region),
      power: try PowerID(power),
      tenure: tenure,
      start: try day(start),
      end: try end.map(day),
      certainty: .certain
    )
    try change(&clause)
    return clause
  }

  static func regions() throws -> [Region] {
    [
      Region(id: try RegionID("country"), name: "Country", level: .group),
      Region(id: try RegionID("plain"), name: "Plain", level: .region, partOf: try RegionID("country")),
      Region(id: try RegionID("hill"), name: "Hill", level: .subregion, partOf: try RegionID("plain")),
      Region(id: try RegionID("marsh"), name: "Marsh", level: .subregion, partOf: try RegionID("plain")),
    ]
  }

  static func act(_ clauses: [Clause], id: String = "act", signed: String = "1890") throws -> Instrument {
    var act = Instrument(
      id: try InstrumentID(id),
      name: "The act",
      kind: .treaty,
      signed: try EDTF(signed),
      certainty: .certain
    )
    act.sources = [Citation(try SourceID("book"), place: "p. 7", isOpened: true)]
    act.articles = [Article(id: "Art. I", text: "The plain is divided.")]
    act.clauses = clauses
    return act
  }

  static func register(_ clauses: [Clause]) throws -> Register {
    try register(instruments: [act(clauses)])
  }

  static func parts() throws -> [Part] {
    [
      try part("front", "plain", "hill"), try part("camp", "plain"), try part("spit", "marsh"),
    ]
  }

  static func part(_ id: String, _ regions: String..., change: (inout [Citation]) throws -> Void = { _ in })
    throws
    -> Part
  {
    var sources: [Citation] = []
    try change(&sources)
    return Part(
      id: try PartID(id),
      name: "The \(id)",
      regions: try regions.map { try RegionID($0) },
      sources: sources,
      certainty: .probable
    )
  }

  static func register(
    regions: [Region]? = nil,
    parts: [Part]? = nil,
    instruments: [Instrument]
  ) throws -> Register {
    try Register(
      powers: ["red", "blue", "green"].map { Power(id: try PowerID($0), name: $0) },
      sources: [Source(id: try SourceID("book"), title: "A book", year: EDTF("1950"))],
      regions: regions ?? Self.regions(),
      parts: parts ?? Self.parts(),
      instruments: instruments
    )
  }

  /// The verdict on one piece of ground, by default that of the plain in no part on 1 June 1910.
  static func verdict(
    _ clauses: [Clause],
    in region: String = "plain",
    parts: [String] = [],
    near railways: [String] = [],
    on day: String = "1910-06-01",
    knownTo knowledge: Knowledge = .everything
  ) throws -> Verdict {
    let history = try register(clauses)
      .history(of: try RegionID(region), parts: try parts.map { try PartID($0) }, near: railways)
    guard let history else { throw MissingValue(column: region, row: [:]) }
    return history.verdict(on: try Drawing.day(day), knownTo: knowledge)
  }
}

extension Verdict {
  /// The claims in order: `troops lease`.
  var order: String { claims.map(\.id.name).joined(separator: " ") }

  /// Why a claim is ranked where it is.
  func reason(_ id: String) -> Reason? {
    standings.first { $0.claim.id.name == id }?.reason
  }
}

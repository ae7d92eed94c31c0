import Diplomacy
import MapGeometry

/// A small drawing of claims: the country `plain` with the parts `hill` and `marsh`, and one act behind all.
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
      Region(id: try RegionID("hill"), name: "Hill", level: .part, partOf: try RegionID("plain")),
      Region(id: try RegionID("marsh"), name: "Marsh", level: .part, partOf: try RegionID("plain")),
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
    act.sources = [try SourceID("book")]
    act.articles = [Article(id: "Art. I", text: "The plain is divided.")]
    act.clauses = clauses
    return act
  }

  static func register(_ clauses: [Clause]) throws -> Register {
    try register(instruments: [act(clauses)])
  }

  static func register(regions: [Region]? = nil, instruments: [Instrument]) throws -> Register {
    try Register(
      powers: ["red", "blue", "green"].map { Power(id: try PowerID($0), name: $0) },
      sources: [Source(id: try SourceID("book"), citation: "A book (1950)", isChecked: true)],
      regions: regions ?? Self.regions(),
      instruments: instruments
    )
  }

  /// The verdict on one place, by default the face `plain` on 1 June 1910.
  static func verdict(
    _ clauses: [Clause],
    face: String = "plain",
    on day: String = "1910-06-01",
    knownTo knowledge: Knowledge = .everything
  ) throws -> Verdict {
    let history = try register(clauses).history(ofFace: try RegionID(face))
    guard let history else { throw MissingValue(column: face, row: [:]) }
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

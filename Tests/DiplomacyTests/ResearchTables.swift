import Diplomacy
import MapGeometry
import Testing

/// The researchers' tables as a register: one event that brought about every claim.
enum ResearchTables {
  static let calendar = Result { try DatePeriod("1894-08-01/1946-01-05") }
  static let register = Result { try makeRegister() }
  static let periods = (try? regionPeriods()) ?? []
  static let verdicts = (try? Table("verdicts.csv").rows.map(ExpectedVerdict.init)) ?? []

  private static func makeRegister() throws -> Register {
    let regions = try Table("regions.csv").rows.map { row in
      Region(
        id: try RegionID(row.required("id")),
        name: try row.required("name"),
        level: try row.word("level") ?? .region,
        partOf: try row.value("part_of").map { try RegionID($0) }
      )
    }
    let parts = try Table("parts.csv").rows.map { row in
      Part(
        id: try PartID(row.required("id")),
        name: try row.required("id"),
        regions: try row.words("regions").map { try RegionID($0) },
        certainty: .probable
      )
    }
    let clauses = try Table("claims.csv").rows.map(clause)
    var event = Instrument(
      id: try InstrumentID("research-tables"),
      name: "The researchers' tables",
      kind: .event,
      signed: EDTF(try HistoricalDate("1894-08-01")),
      certainty: .probable
    )
    event.clauses = clauses
    let source = Source(id: try SourceID("tables"), title: "The researchers' tables")
    event.sources = [Citation(source.id, place: "claims.csv", isOpened: true)]
    let powers = Set(clauses.map(\.power)).sorted().map { Power(id: $0, name: $0.name) }
    return try Register(
      powers: powers,
      sources: [source],
      regions: regions,
      parts: parts,
      instruments: [event]
    )
  }

  private static func clause(_ row: [String: String]) throws -> Clause {
    var clause = Clause(
      id: try ClauseID(row.required("id")),
      region: try RegionID(row.required("region")),
      power: try PowerID(row.required("power")),
      tenure: try row.word("tenure") ?? .claim,
      start: try HistoricalDate(row.required("start")),
      end: try row.value("end").map { try HistoricalDate($0) },
      certainty: try row.word("certainty") ?? .uncertain
    )
    clause.control = try row.word("control") ?? .whole
    clause.layer = try row.word("layer") ?? .own
    clause.kind = try row.word("kind")
    clause.isSecret = row.value("secret") == "yes"
    clause.publicFrom = try row.value("public_from").map { try EDTF($0) }
    clause.endPublicFrom = try row.value("end_public_from").map { try EDTF($0) }
    clause.through = row.value("through")
    clause.note = row.value("note")
    clause.faces = try row.words("face").map { try RegionID($0) }
    clause.exceptFaces = try row.words("except_faces").map { try RegionID($0) }
    clause.exceptParts = try row.words("except_parts").map { try PartID($0) }
    clause.scope = row.value("scope")
    clause.ground = try ground(row)
    return clause
  }

  private static func ground(_ row: [String: String]) throws -> Ground {
    switch row.value("ground") {
    case nil: .whole
    case "part": .part(try PartID(row.required("part")))
    case "strip": .strip(along: ["railway"])
    case "unknown": .unknown
    default: throw MissingValue(column: "ground", row: row)
    }
  }

  /// The rows of the table of periods, each until the next of its region.
  private static func regionPeriods() throws -> [ExpectedPeriod] {
    let ids = try Table("regions.csv").rows.map { ($0["name"] ?? "", $0["id"] ?? "") }
    let idByName = Dictionary(ids, uniquingKeysWith: { first, _ in first })
    let rows = try Table("region_periods.csv").rows
    return try rows.enumerated().map { index, row in
      let region = try row.required("region")
      let first = try HistoricalDate(row.required("from"))
      let next = rows.dropFirst(index + 1).first { $0["region"] == region }
      let last = try next.map { try HistoricalDate($0.required("from")).previous } ?? calendar.get().last
      return ExpectedPeriod(
        region: try RegionID(idByName[region] ?? region),
        days: try DatePeriod(from: first, through: last),
        power: row.value("power_code")?.lowercased() ?? "",
        relation: try row.required("relation_code"),
        isDivided: row.value("status") == "divided"
      )
    }
  }
}

/// A row of the table of periods.
struct ExpectedPeriod: CustomTestStringConvertible, Sendable {
  let region: RegionID
  let days: DatePeriod
  let power: String
  let relation: String
  /// Whether its faces have different holders: then it is no matter of the rule but of the ground.
  let isDivided: Bool

  var testDescription: String { "\(region) \(days): \(power) \(relation)" }
}

/// A row of the table of verdicts.
struct ExpectedVerdict: CustomTestStringConvertible, Sendable {
  let row: [String: String]

  var testDescription: String {
    ["place", "day", "known_to", "as_of"].compactMap { row.value($0) }.joined(separator: " ")
  }
}

extension [String: String] {
  /// The words in a column, with a semicolon between them; none when it is empty.
  fileprivate func words(_ column: String) -> [String] {
    (value(column) ?? "").split(separator: ";").map(String.init)
  }
}

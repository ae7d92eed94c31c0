import Cartography
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The days on which it is doubtful whether the public knew a claim or its end.
struct PageDoubts {
  private var table = PageTable()
  private var histories = PageHistories()

  init(_ atlas: Atlas) {
    let isInDoubt = { (clause: Clause) in
      [clause.publicFrom, clause.endPublicFrom].contains { $0.map { $0.earliest != $0.latest } ?? false }
    }
    let ground = PageGround(atlas, where: isInDoubt)
    let clauses = atlas.register.instruments.flatMap(\.clauses)
    let along = Dictionary(clauses.map { ($0.id, $0.ground.railways) }) { first, _ in first }
    let turns = Self.turns(atlas, clauses.filter(isInDoubt))
    let railways = atlas.railways.map(\.id)
    let values = ground.keys.map { key -> [(day: HistoricalDate, value: JSONValue)] in
      let history = atlas.register.history(of: key.region, parts: key.parts, near: railways)
      return turns.map { day in
        let doubts = history?.doubts(on: day, knownTo: .public()) ?? []
        return (day, table.reference(to: .array(doubts.map { $0.json(along: along[$0.claim] ?? []) })))
      }
    }
    histories.add(values, of: ground)
  }

  var json: JSONValue { ["table": table.json, "histories": histories.json] }

  /// Every day on which a doubt about one of these clauses may begin or end.
  private static func turns(_ atlas: Atlas, _ clauses: [Clause]) -> [HistoricalDate] {
    var days = [atlas.calendar.first]
    for clause in clauses {
      let publics = [clause.publicFrom, clause.endPublicFrom]
      let spans = publics.flatMap { [$0?.earliest, $0?.latest] }
      days += ([clause.start, clause.end] + spans).compactMap { $0 }
    }
    return Set(days).filter(atlas.calendar.contains).sorted()
  }
}

extension PublicationDoubt {
  /// The doubt about a claim along these railways, if any.
  fileprivate func json(along railways: [String]) -> JSONValue {
    var object: JSONObject = [
      "claim": .string(claim.name), "end": .boolean(isAboutEnd), "published": .string(published.text),
      "from": published.latest.map { .string($0.description) } ?? .null,
    ]
    if !railways.isEmpty { object["railways"] = .array(railways.map { .string($0) }) }
    return .object(object)
  }
}

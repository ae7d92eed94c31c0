import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The days on which it is doubtful whether the public knew a claim or its end.
struct PageDoubts {
  private var table = PageTable()
  /// For each face: first day and doubts of each stretch.
  private var histories: [JSONValue] = []

  init(_ atlas: Atlas) {
    let turns = Self.turns(atlas)
    for face in atlas.coverage.faces {
      let history = atlas.register.history(of: face.region, parts: face.parts)
      var row: [JSONValue] = []
      var last: JSONValue?
      for day in turns {
        let doubts = history?.doubts(on: day, knownTo: .public()) ?? []
        let number = table.reference(to: .array(doubts.map(\.json)))
        if number == last { continue }
        row += [.integer(Int(day.dayNumber)), number]
        last = number
      }
      histories.append(.array(row))
    }
  }

  var json: JSONValue { ["table": table.json, "histories": .array(histories)] }

  /// Every day on which a doubt may begin or end.
  private static func turns(_ atlas: Atlas) -> [HistoricalDate] {
    var days = [atlas.calendar.first]
    for clause in atlas.register.instruments.flatMap(\.clauses) {
      let publics = [clause.publicFrom, clause.endPublicFrom]
      let spans = publics.flatMap { [$0?.earliest, $0?.latest] }
      days += ([clause.start, clause.end] + spans).compactMap { $0 }
    }
    return Set(days).filter(atlas.calendar.contains).sorted()
  }
}

extension PublicationDoubt {
  fileprivate var json: JSONValue {
    [
      "claim": .string(claim.name), "end": .boolean(isAboutEnd), "published": .string(published.text),
      "from": published.latest.map { .string($0.description) } ?? .null,
    ]
  }
}

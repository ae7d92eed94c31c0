import Diplomacy
import Foundation
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// What the tests of the page's modules read, in `.build/web`: pages, and what the library says of their places and
/// days.
enum WebCases {
  private static let folder = URL(fileURLWithPath: ShippedData.folder).deletingLastPathComponent()
    .appendingPathComponent(".build/web")

  static func write() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(try Pages.shipped.get(), to: "shipped.html")
    try write(try Pages.invented.get(), to: "invented.html")
    try write(try Pages.named.get(), to: "named.html")
    let atlas = try Pages.shippedAtlas.get()
    try write(
      try answers(of: atlas, at: try positions(of: atlas)) + answers(onUnknownGroundOf: atlas),
      to: "answers.json"
    )
    let invented = try Pages.inventedAtlas.get()
    try write(try answers(of: invented, at: try inventedPositions()), to: "invented-answers.json")
    let parted = try Pages.partedAtlas.get()
    try write(try Pages.parted.get(), to: "parted.html")
    try write(
      try answers(of: parted, at: try inventedPositions()) + answers(onUnknownGroundOf: parted),
      to: "parted-answers.json"
    )
    try write(try searches(), to: "searches.json")
    try write(try days(), to: "days.json")
  }

  private static func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
  }

  private static func write(_ rows: [JSONValue], to name: String) throws {
    try write("[\n" + rows.map { $0.text() }.joined(separator: ",\n") + "\n]\n", to: name)
  }

  // MARK: Answers

  /// A thousand positions: a third anywhere, a third at corners of arcs and beside them, a third at places and stations
  /// and beside them.
  private static func positions(of atlas: Atlas) throws -> [Position] {
    var random = Numbers()
    let corners = atlas.coverage.arcs.flatMap(\.line.positions)
    let places = atlas.places.map(\.position) + atlas.railways.flatMap(\.stations).map(\.position)
    let box = try #require(BoundingBox(corners))
    func anywhere(_ from: Int32, _ to: Int32) -> Int32 {
      from + Int32(Double(to - from) * (random.next() * 1.1 - 0.05))
    }
    return try (0..<1000).map { number in
      if number % 3 == 0 {
        let x = anywhere(box.southWest.x, box.northEast.x)
        return try Position(x: x, y: anywhere(box.southWest.y, box.northEast.y))
      }
      let points = number % 3 == 1 ? corners : places
      let point = points[Int(random.next() * Double(points.count))]
      // On it, some centimetres beside it, and up to some twenty kilometres away.
      let reach = [0.0, 3, 20_000, 2_000_000][number / 3 % 4]
      let (dx, dy) = ((random.next() * 2 - 1) * reach, (random.next() * 2 - 1) * reach)
      return try Position(x: point.x + Int32(dx), y: point.y + Int32(dy))
    }
  }

  private static func inventedPositions() throws -> [Position] {
    var random = Numbers()
    let fixed = [(121.0, 43.5), (121.5, 43.5), (121.7, 43.01), (121.5, 42.5), (121.2, 42.5), (121.21, 42.5)]
    return try fixed.map { try InventedAtlas.position($0.0, $0.1) }
      + (0..<200).map { _ in
        try InventedAtlas.position(119.9 + 2.2 * random.next(), 41.9 + 2.2 * random.next())
      }
  }

  /// For each position a day and a knowledge, and the answer.
  private static func answers(of atlas: Atlas, at positions: [Position]) throws -> [JSONValue] {
    var random = Numbers()
    let (first, last) = (atlas.calendar.first.dayNumber, atlas.calendar.last.dayNumber)
    return try positions.enumerated().map { index, position in
      let day = try HistoricalDate(dayNumber: first + Int32(random.next() * Double(last - first + 1)))
      return answer(of: atlas, at: position, on: day, knownTo: index % 3)
    }
  }

  /// Positions in the regions in which a claim holds on unknown ground, on a day on which it does, with the answers.
  private static func answers(onUnknownGroundOf atlas: Atlas) throws -> [JSONValue] {
    var random = Numbers()
    let box = try #require(BoundingBox(atlas.coverage.arcs.flatMap(\.line.positions)))
    func between(_ from: Int32, _ to: Int32) -> Int32 { from + Int32(Double(to - from) * random.next()) }
    let clauses = atlas.register.instruments.flatMap(\.clauses).filter { $0.ground == .unknown }
    var found: [JSONValue] = []
    for clause in clauses where atlas.calendar.contains(clause.start) {
      var count = 0
      for _ in 0..<400 where count < 6 {
        let x = between(box.southWest.x, box.northEast.x)
        let position = try Position(x: x, y: between(box.southWest.y, box.northEast.y))
        let region = atlas.answer(at: position, on: clause.start).match?.finest
        let lineage = region.map { atlas.register.regions.lineage(of: $0) } ?? []
        guard lineage.contains(clause.region) else { continue }
        found.append(answer(of: atlas, at: position, on: clause.start, knownTo: count % 3))
        count += 1
      }
    }
    return found
  }

  /// The answer at a position on a day for the knowledge of a number.
  private static func answer(
    of atlas: Atlas,
    at position: Position,
    on day: HistoricalDate,
    knownTo known: Int
  ) -> JSONValue {
    let knowledges: [Knowledge] = [.everything, .signatories(), .public()]
    let answer = atlas.answer(at: position, on: day, knownTo: knowledges[known])
    let verdict = answer.verdict
    let border = answer.border
    return [
      "at": [.integer(Int(position.x)), .integer(Int(position.y))],
      "day": .integer(Int(day.dayNumber)), "known": .integer(known),
      "status": .string(answer.status),
      "face": .string(answer.match?.finest.name ?? ""), "region": .string(answer.match?.region.name ?? ""),
      "parts": .string(answer.match?.parts.map(\.name).joined(separator: " ") ?? ""),
      "certainty": .string(answer.certainty?.rawValue ?? ""),
      "claim": .string(verdict?.predominant?.id.name ?? ""),
      "claims": .string(verdict?.claims.map(\.id.name).joined(separator: " ") ?? ""),
      "contenders": .string(verdict?.contenders.map(\.name).joined(separator: " ") ?? ""),
      "warnings": .string(answer.warnings.map(\.code).joined(separator: " ")),
      "border": .string(border?.line ?? ""), "step": border?.step.map { .integer($0) } ?? .null,
      "km": border.map { .number($0.kilometres) } ?? .null,
      "error": border.map { .number($0.uncertaintyInKilometres) } ?? .null,
      "across": .string(border?.across?.name ?? ""),
      "grounds": .string(verdict?.claims.map(\.ground.word).joined(separator: " ") ?? ""),
      "claimParts": .string(verdict?.claims.compactMap(\.ground.part?.name).joined(separator: " ") ?? ""),
      "scopes": .string(verdict?.claims.compactMap(\.scope).joined(separator: "; ") ?? ""),
      "tracks": .array(answer.warnings.compactMap(Self.track)),
      "railways": .array(
        answer.railways.map { railway in
          [
            .string(railway.railway), .string(railway.ownership.power.name), .number(railway.kilometres),
            .string(railway.station ?? ""),
          ]
        }
      ),
    ]
  }

  /// The track of a warning that it is near, and its distance.
  private static func track(_ warning: Warning) -> JSONValue? {
    guard case .railwayNear(let track) = warning else { return nil }
    return [.string(track.railway), .number(track.kilometres)]
  }

  // MARK: Names and days

  /// What is typed, what the page then says, and where it goes.
  private static func searches() throws -> [JSONValue] {
    let atlas = try Pages.namedAtlas.get()
    return NamedPlaces.findings.map { typed, finding in
      var at = JSONValue.null
      if case .one(let id) = finding, let place = atlas.places.first(where: { $0.id == id }) {
        at = [.integer(Int(place.position.x)), .integer(Int(place.position.y))]
      }
      return [
        "typed": .string(typed), "message": .string(message(typed, atlas.places(named: typed))), "at": at,
      ]
    }
  }

  /// The page's message for a result of the library.
  private static func message(_ typed: String, _ finding: PlaceFinding) -> String {
    let name = typed.trimmingCharacters(in: .whitespaces)
    let places = finding.places.map { place in
      place.periodName == place.modernName ? place.periodName : "\(place.periodName); \(place.modernName)"
    }
    .joined(separator: " · ")
    switch finding {
    case .one: return ""
    case .several: return "\(name) is a name of several places: \(places)."
    case .part: return "No place is named \(name). It may mean \(places)."
    case .missing(let near) where near.isEmpty:
      return name.isEmpty ? "" : "There is no such place in the atlas."
    case .missing(let near):
      let names = near.map(\.name).joined(separator: " · ")
      return "There is no such place in the atlas. Did you mean \(names)?"
    }
  }

  /// Days with their numbers, in both calendars: every 97th from 1582 to 2100, and those about the ends of February.
  private static func days() throws -> [JSONValue] {
    let ends = ["1900-02-28", "1900-03-01", "1900-03-13", "1900-03-14", "1912-02-29", "1918-02-14"]
    let first = try HistoricalDate("1582-10-15").dayNumber
    let numbers = stride(from: first, to: try HistoricalDate("2100-03-20").dayNumber, by: 97)
    return try (ends.map { try HistoricalDate($0) } + numbers.map { try HistoricalDate(dayNumber: $0) }).map {
      day in
      let old = day.julianComponents
      return [
        .integer(Int(day.dayNumber)), .string(day.description), .integer(old.year), .integer(old.month),
        .integer(old.day),
      ]
    }
  }
}

/// Numbers from 0 up to 1, the same in every run.
private struct Numbers {
  private var seed: UInt64 = 20

  mutating func next() -> Double {
    seed = seed * 48271 % 2_147_483_647
    return Double(seed) / 2_147_483_647
  }
}

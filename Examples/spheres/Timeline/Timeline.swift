import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// Every change at a place.
struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Every change at a place, from the first day of the calendar to the last.",
    discussion: """
        spheres timeline 123.4328,41.7922
        spheres timeline 123.4328,41.7922 --csv > changes.csv
      """
  )

  @OptionGroup var place: PositionOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print CSV.") var csv = false
  @OptionGroup var data: DataOptions

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv exclude each other") }
  }

  func run() throws {
    let knowledge = try knowledge.knowledge()
    try reportingFailure {
      let atlas = try data.atlas()
      let (position, place) = try place.asked(in: atlas)
      if let face = atlas.coverage.face(at: position).face {
        try atlas.refuseTooManyClaims(ofFaces: [face], in: atlas.calendar, "ask `at` for a day")
      }
      guard let stretches = atlas.timeline(at: position, knownTo: knowledge) else {
        let answer = atlas.answer(at: position, in: atlas.calendar)
        let words = Words(of: atlas)
        let near = answer.warnings.map { "; \(words.coded($0))" }.joined()
        throw CommandFailure.badInput(
          "\(place.map { "\($0.bothNames), " } ?? "")\(position) is \(words.outside)\(near)"
        )
      }
      if json {
        Console.write(try value(position, place, stretches, atlas).bytes(.pretty) + [0x0A])
      } else if csv {
        Console.write(try table(stretches).csv())
      } else {
        Console.print(text(position, place, stretches, atlas).joined(separator: "\n"))
      }
    }
  }

  func value(
    _ position: Position,
    _ place: Place?,
    _ stretches: [Stretch],
    _ atlas: Atlas
  ) throws(CommandFailure) -> JSONValue {
    var object: JSONObject = ["position": .array([.number(position.longitude), .number(position.latitude)])]
    if let place { object["place"] = place.taken }
    object["region"] = atlas.ground(at: position).map { .string($0.region.name) } ?? .null
    object["face"] = atlas.ground(at: position).map { .string($0.part.name) } ?? .null
    object["changes"] = .array(stretches.map(\.json))
    return .object(object)
  }

  func table(_ stretches: [Stretch]) throws(CSVRowError) -> CSVTable {
    var table = CSVTable(columns: [
      "from", "to", "status", "power", "tenure", "claim", "instrument", "secret", "certainty", "sovereign",
      "began", "ended",
    ])
    for turn in stretches.turns {
      let stretch = turn.stretch
      let lead = stretch.verdict.predominant
      try table.append([
        .string(stretch.interval.start.description),
        PropertyValue(stretch.interval.lastDay?.description),
        .string(stretch.verdict.status.rawValue),
        PropertyValue(lead?.power.name ?? stretch.verdict.contenders.map(\.name).joined(separator: " ")),
        PropertyValue(lead?.tenure.rawValue),
        PropertyValue(lead?.id.name),
        PropertyValue(lead?.instrument.name),
        lead.map { .boolean($0.isSecret) } ?? .null,
        PropertyValue(lead?.certainty.rawValue),
        PropertyValue(stretch.verdict.sovereign?.power.name),
        ids(turn.begun),
        ids(turn.ended),
      ])
    }
    return table
  }

  private func ids(_ claims: [Claim]) -> PropertyValue {
    claims.isEmpty ? .null : .string(claims.map(\.id.name).joined(separator: " "))
  }

  /// Where it is, then a block for each stretch: who led, and what began, ended and changed with its first day.
  func text(
    _ position: Position,
    _ place: Place?,
    _ stretches: [Stretch],
    _ atlas: Atlas
  ) -> [String] {
    let words = Words(of: atlas)
    let names = atlas.ground(at: position).map { words.names(of: $0) } ?? ""
    return [place?.bothNames, "\(position)  \(names)", ""].compactMap { $0 }
      + stretches.turns.map { words.text(of: $0) }
  }
}

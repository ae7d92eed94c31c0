import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats

/// What changed hands between two days, or between two states of knowledge.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What changed hands: from, to, by which instrument, km2; the sums balance.",
    discussion: """
        spheres diff 1907-07-29 1907-07-31
        spheres diff 1913-01-01 --known-to public..signatories
        spheres diff 1912-07-07 1912-07-09 -o changed.geojson
        spheres diff 1906 1907

      A month or a year is its last day that the calendar has.
      """
  )

  @Argument(help: "The first day.") var first: String
  @Argument(help: "The second day; the first by default.") var second: String?
  @Option(help: "public, signatories, or two of public, signatories, everything as in public..signatories.")
  var knownTo: String?
  @Option(help: ArgumentHelp("The day of knowing; the day asked about by default.", valueName: "date"))
  var asOf: String?
  @Option(name: .shortAndLong, help: ArgumentHelp("Also write the ground as GeoJSON.", valueName: "file"))
  var output: String?
  @Flag(help: "Replace the file if it exists.") var force = false
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Exit code 1 when anything changed.") var exitCode = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let periods = try [first, second ?? first].map { try DateOption.period($0, option: "the day") }
    let knowledge = try bothKnowledges()
    if second == nil, knowledge.0 == knowledge.1 {
      throw ValidationError(
        "expected two days, or two states of knowledge as in --known-to public..signatories"
      )
    }
    let file = output.map { OutputFile(path: $0, replaces: force) }
    if let problem = file?.problem(writing: "the ground is written as GeoJSON", endings: ["geojson", "json"])
    {
      throw ValidationError(problem)
    }
    try reportingFailure {
      try file?.checkFree()
      let atlas = try data.atlas()
      let days = try periods.prefix(second == nil ? 1 : 2).map { period in
        try period.shownDay(of: atlas, isQuiet: data.quiet)
      }
      let before = try snapshot(days[0], knowledge.0, atlas)
      let after = try snapshot(days[days.count - 1], knowledge.1, atlas)
      let difference = atlas.difference(from: before, to: after)
      try file?.write(difference.features(in: atlas).geoJSON(boundingBox: true))
      if output != "-" {
        if json {
          Console.write(difference.json.bytes(.pretty) + [0x0A])
        } else {
          Console.print(Words(of: atlas, on: after.day).text(of: difference))
        }
      }
      if exitCode, !difference.changes.isEmpty { throw ExitCode(1) }
    }
  }

  private func snapshot(
    _ day: HistoricalDate,
    _ knowledge: Knowledge,
    _ atlas: Atlas
  ) throws(CommandFailure) -> Snapshot {
    guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else {
      throw .offCalendar(DatePeriod(day), of: atlas)
    }
    return snapshot
  }

  private func bothKnowledges() throws(ValidationError) -> (Knowledge, Knowledge) {
    guard let knownTo else {
      if asOf != nil { throw ValidationError("--as-of goes with --known-to") }
      return (.everything, .everything)
    }
    let day = try asOf.map { text throws(ValidationError) in try DateOption.day(text, option: "--as-of") }
    let known: [String: Knowledge] = [
      "everything": .everything, "signatories": .signatories(asOf: day), "public": .public(asOf: day),
    ]
    let words = knownTo.split(separator: ".").map(String.init)
    let found = words.compactMap { known[$0] }
    guard found.count == words.count, (1...2).contains(found.count) else {
      throw ValidationError(
        "--known-to \(knownTo): expected public, signatories, or two as in public..signatories"
      )
    }
    return (found[0], found[found.count - 1])
  }
}

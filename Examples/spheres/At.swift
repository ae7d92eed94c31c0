import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats

/// The claims at a place on a day.
struct At: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The claims at a place on a day.",
    discussion: """
      spheres at LON,LAT --date 1907-07-31
      spheres at --place NAME --date 1912-07 --json
      """
  )

  @OptionGroup var place: PositionOptions
  @OptionGroup var date: DateOption
  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var data: DataOptions

  func validate() throws {
    _ = try date.requiredPeriod()
  }

  func run() throws {
    let period = try date.requiredPeriod()
    let knowledge = try knowledge.knowledge()
    try reportingFailure {
      let atlas = try data.atlas()
      let position = try place.position(in: atlas)
      let answer = atlas.answer(at: position, in: period, knownTo: knowledge)
      if json {
        Console.write(answer.json.bytes(.pretty) + [0x0A])
      } else {
        Console.print(AnswerText(answer, in: atlas).text)
      }
      guard !data.quiet else { return }
      for warning in answer.warnings { Console.note("warning: \(warning.code): \(warning)") }
    }
  }
}

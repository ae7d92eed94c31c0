import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The derivation of an answer.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How an answer comes about: face, deciding border, clause, article, source, claims that lost.",
    discussion: """
      spheres why 116.4891,42.1871 --date 1912-07-09
      spheres why --place Hailar --date 1908-01-01
      """
  )

  @OptionGroup var place: PositionOptions
  @OptionGroup var date: DateOption
  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    let day = try date.requiredDay()
    let knowledge = try knowledge.knowledge()
    try reportingFailure {
      let atlas = try data.atlas()
      let position = try place.position(in: atlas)
      let answer = atlas.answer(at: position, on: day, knownTo: knowledge)
      let derivation = Derivation(answer, in: atlas)
      if json {
        Console.write(derivation.json.bytes(.pretty) + [0x0A])
      } else {
        Console.print(derivation.text)
      }
    }
  }
}

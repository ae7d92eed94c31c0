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
        spheres why 119.73,49.22 --date 1912-07-09
        spheres why 126.65,45.75 --date 1908-01-01 --known-to public
      """
  )

  @OptionGroup var place: PositionOptions
  @OptionGroup var date: DateOption
  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var data: DataOptions

  func validate() throws { _ = try day() }

  /// The day; a period is refused, because each of its days may have a different derivation.
  private func day() throws(ValidationError) -> HistoricalDate {
    let period = try date.requiredPeriod()
    guard period.isDay else {
      throw ValidationError(
        "--date \(period): an answer is derived for one day, as in \(period.someDay); `at` takes periods"
      )
    }
    return period.first
  }

  func run() throws {
    let day = try day()
    let knowledge = try knowledge.knowledge()
    try reportingFailure {
      let atlas = try data.atlas()
      let (position, place) = try place.asked(in: atlas)
      var answer = atlas.answer(at: position, on: day, knownTo: knowledge)
      answer.place = place
      let derivation = Derivation(of: answer, in: atlas)
      if json {
        Console.write(derivation.json.bytes(.pretty) + [0x0A])
      } else {
        Console.print(Words(of: atlas).text(of: derivation))
      }
    }
  }
}

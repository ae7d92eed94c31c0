import ArgumentParser
import CommandSupport

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
    let question = AtQuestion(
      period: try date.requiredPeriod(),
      knowledge: try knowledge.knowledge(),
      isJSON: json,
      isQuiet: data.quiet
    )
    try reportingFailure {
      let atlas = try data.atlas()
      question.answer(at: try place.position(in: atlas), in: atlas)
    }
  }
}

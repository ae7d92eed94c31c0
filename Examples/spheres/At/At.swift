import ArgumentParser
import CommandSupport

/// The claims at a place on a day.
struct At: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The claims at a place on a day.",
    discussion: """
        spheres at 126.65,45.75 --date 1907-07-31
        spheres at 125.5,44.3 --date "1912-06-25 OS" --json

      A month or a year is answered with every change in it. --place takes a whole name, of the time or of \
      today, instead of a position; a part of a name, or a slip, is refused with what it may mean.

      A claim on a part of a region is listed where it holds. The zone of a railway is listed near its track, with \
      a warning; it leads only in a settlement.
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
      let (position, place) = try place.asked(in: atlas)
      try question.answer(at: position, place, in: atlas)
    }
  }
}

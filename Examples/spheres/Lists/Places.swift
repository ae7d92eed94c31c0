import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas

/// The places of the data set.
struct Places: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Historical places with their names of the time and of today.",
    discussion: """
        spheres places
        spheres places port --json
        spheres places port --date 1937-12-01

      With a day, the names of that day; without, every name with its days.
      """
  )

  @Argument(help: "A name, or a part of one; accents and case do not matter.") var name: String?
  @Option(
    help: ArgumentHelp(
      "A day: what the places were called; of a month or a year the last one.",
      valueName: "date"
    )
  )
  var date: String?
  @OptionGroup var format: ListFormat
  @OptionGroup var data: DataOptions

  func run() throws {
    let period = try date.map { try DateOption.period($0, option: "--date") }
    try reportingFailure {
      let atlas = try data.atlas()
      let day = try period.map { period in
        period.isDay ? period.first : try period.shownDay(of: atlas, isQuiet: data.quiet)
      }
      let places = try name.map { try Place.listed($0, in: atlas) } ?? atlas.places
      let texts = places.map { PlaceText($0, in: atlas, on: day) }
      if !format.wrote(texts.map(\.json)) {
        for place in texts { Console.print(place.text) }
      }
    }
  }
}

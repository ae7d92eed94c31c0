import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas

/// The regions of the data set.
struct Regions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The regions of the data set, what they are part of, their areas, and who led there on a day.",
    discussion: """
        spheres regions
        spheres regions --json > regions.json
        spheres regions --date 1904-06-01
        spheres regions --parts

      With the id of a region, or of a part on which claims hold, all that is known of that one. On a day a region \
      is divided where different ground of it has different holders: each is listed with its square kilometres.
      """
  )

  @Argument(help: "The id of a region or a part; by default all regions.") var id: String?
  @Flag(help: "List the parts too.") var parts = false
  @Option(help: ArgumentHelp("A day: who led there; of a month or a year the last.", valueName: "date"))
  var date: String?
  @OptionGroup var knowledge: KnowledgeOptions
  @OptionGroup var format: ListFormat
  @OptionGroup var data: DataOptions

  func run() throws {
    let period = try date.map { try DateOption.period($0, option: "--date") }
    let known = try knowledge.knowledge()
    if period == nil, known != .everything {
      throw ValidationError("--known-to needs --date: who led on which day")
    }
    try reportingFailure {
      let atlas = try data.atlas()
      let all = atlas.register.regions.regions
      let regions = id == nil ? all : all.filter { $0.id.name == id }
      let parts = atlas.register.parts.filter { id == nil ? self.parts : $0.id.name == id }
      if let id, regions.isEmpty, parts.isEmpty {
        throw CommandFailure.unknown(
          "region or part",
          id,
          known: all.map(\.id.name) + atlas.register.parts.map(\.id.name),
          listedBy: "spheres regions --parts"
        )
      }
      let day = try period.map { try $0.shownDay(of: atlas, isQuiet: data.quiet) }
      let texts =
        regions.map { RegionText($0, in: atlas, on: day, knownTo: known) }
        + parts.map { RegionText($0, in: atlas, on: day, knownTo: known) }
      if !format.wrote(texts.map(\.json)) {
        for region in texts { Console.print(region.text) }
      }
    }
  }
}

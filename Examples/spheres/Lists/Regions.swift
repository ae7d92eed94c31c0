import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats

/// The regions of the data set.
struct Regions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The regions of the data set, what they are part of, and their areas.",
    discussion: """
        spheres regions
        spheres regions --json > regions.json

      With the id of a region, as the list gives it, all that is known of that one.
      """
  )

  @Argument(help: "The id of a region; by default all.") var id: String?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    try reportingFailure {
      let atlas = try data.atlas()
      let all = atlas.register.regions.regions
      let regions = id == nil ? all : all.filter { $0.id.name == id }
      if let id, regions.isEmpty {
        throw CommandFailure.unknown("region", id, known: all.map(\.id.name))
      }
      let texts = regions.map { RegionText($0, in: atlas) }
      if json {
        Console.write(JSONValue.array(texts.map(\.json)).bytes(.pretty) + [0x0A])
      } else {
        for region in texts { Console.print(region.text) }
      }
    }
  }
}

import ArgumentParser
import CommandSupport
import HistoricalAtlas

/// The command.
@main
struct Spheres: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spheres",
    abstract: "Who held a place on a day, how, by which treaty, who could know it, and how sure are we?",
    discussion: """
        spheres at 126.65,45.75 --date 1907-07-31
        spheres map --date 1912-07-09 -o map.svg
        spheres export --date 1912-07-09 -o layers.geojson

      Longitude comes first. Exit codes: 0 answered, 1 problems found, 64 wrong usage, \
      65 bad input data, 66 cannot read, 70 a bug, 73 cannot write.
      """,
    version: SpheresVersion.report(for: Executable.words),
    subcommands: [
      At.self, Timeline.self, Why.self, Diff.self, Locate.self, HandedOver<MapOptions>.self,
      HandedOver<ChartOptions>.self, HandedOver<AtlasOptions>.self, Export.self,
      HandedOver<OverlapOptions>.self, Places.self, Regions.self, Treaties.self, Datasets.self,
      HandedOver<NewOptions>.self, HandedOver<CheckOptions>.self, HandedOver<BuildOptions>.self,
    ]
  )

  static func main() {
    let arguments = Executable.started()
    PlainAt(arguments)?.run()
    do {
      if let verb = arguments.first, !verb.hasPrefix("-") { try take(verb, arguments) }
    } catch {
      end(with: error)
    }
    run(with: arguments.withNegativePositionsMarked)
  }

  /// Becomes the program that does the verb, if that is another; an unknown verb is an error that suggests the nearest.
  ///
  /// Arguments are parsed once, by the program that does the work; only help needs no other program.
  private static func take(_ verb: String, _ arguments: [String]) throws {
    if let verb = HandedOverVerb(rawValue: verb) {
      guard !arguments.contains("--help"), !arguments.contains("-h") else { return }
      try reportingFailure { try Executable.become(verb.program.rawValue) }
    }
    let verbs = configuration.subcommands.map { $0._commandName } + ["help"]
    guard verbs.contains(verb) else { throw UnknownWord(verb, of: verbs).error("unknown verb '\(verb)'") }
  }
}

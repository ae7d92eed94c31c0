import ArgumentParser
import CommandSupport

/// The verbs that need PROJ, shapelib or SQLite; `spheres` becomes this program when one of them is asked for.
@main
struct SpheresGIS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spheres",
    abstract: "Maps and layers; run as a part of spheres.",
    version: SpheresVersion.report(for: CommandLine.arguments),
    subcommands: [Map.self, AtlasFolder.self, Export.self]
  )

  /// Starts with the verb `map` when its words are right; for ArgumentParser that is half of the way.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments.first == "map", let map = try? Map.parse(Array(arguments.dropFirst())) {
        try map.run()
      } else {
        main(arguments)
      }
    } catch {
      exit(withError: error)
    }
  }
}

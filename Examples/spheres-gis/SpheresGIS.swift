import ArgumentParser
import CommandSupport
import HistoricalAtlas

/// The verbs that need PROJ, shapelib or SQLite; `spheres` replaces itself with this program for them.
@main
struct SpheresGIS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spheres",
    abstract: "Maps, charts and layers; run as a part of spheres.",
    version: SpheresVersion.report(for: Executable.words),
    subcommands: [Map.self, ChartVerb.self, AtlasFolder.self, Export.self]
  )

  static func main() {
    let arguments = Executable.started()
    PlainMap(arguments)?.run()
    run(with: arguments.withNegativePositionsMarked)
  }
}

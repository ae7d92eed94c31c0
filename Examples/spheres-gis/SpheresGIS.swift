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

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    PlainMap(arguments)?.run()
    run(with: arguments)
  }
}

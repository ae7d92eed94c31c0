import ArgumentParser
import CommandSupport

/// The verbs that need PROJ, shapelib or SQLite; `spheres` becomes this program when one of them is asked for.
@main
struct SpheresGIS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spheres",
    abstract: "Maps and layers; run as a part of spheres.",
    version: SpheresVersion.report(for: Executable.words),
    subcommands: [Map.self, AtlasFolder.self, Export.self]
  )

  static func main() {
    let arguments = Executable.started()
    PlainMap(arguments)?.run()
    run(with: arguments)
  }
}

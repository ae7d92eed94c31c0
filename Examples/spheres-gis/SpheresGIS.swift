import ArgumentParser
import CommandSupport

/// The verbs that need GEOS, PROJ or shapelib; `spheres` becomes this program when one of them is asked for.
@main
struct SpheresGIS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spheres",
    abstract: "Maps, layers and builds; run as a part of spheres.",
    version: SpheresVersion.report(for: CommandLine.arguments),
    subcommands: [Map.self, AtlasFolder.self, Export.self, Overlap.self, New.self, Check.self, Build.self]
  )
}

import ArgumentParser
import CommandSupport
import HistoricalAtlas

/// The verbs that need GEOS or YAML; `spheres` replaces itself with this program for them.
@main
struct SpheresBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spheres",
    abstract: "Data sets and overlaps; run as a part of spheres.",
    version: SpheresVersion.report(for: Executable.words),
    subcommands: [Overlap.self, New.self, Check.self, Build.self]
  )

  static func main() { run(with: Executable.started()) }
}

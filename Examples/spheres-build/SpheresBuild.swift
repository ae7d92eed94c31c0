import ArgumentParser
import CommandSupport

/// The verbs that need GEOS or read YAML; `spheres` becomes this program when one of them is asked for.
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

import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats

/// The installed data sets.
struct Datasets: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The data sets that are installed with the program.",
    discussion: """
        spheres datasets
        spheres datasets --json

      With --data each verb takes the id of one of them, or the folder of any other. The first is used without it.
      """
  )

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    try reportingFailure {
      let sets = try DataFolder.installed(executable: Executable.path).map { folder in
        (path: folder.path, about: try folder.atlas().about)
      }
      if json {
        Console.write(JSONValue.array(sets.map { $0.about.json(path: $0.path) }).bytes(.pretty) + [0x0A])
      } else {
        for set in sets {
          let about = set.about
          Console.print("\(about.id)  \(about.title), \(about.calendar.first) to \(about.calendar.last)")
          Console.print("    version \(about.version), \(about.licence), in \(set.path)")
        }
      }
    }
  }
}

extension About {
  fileprivate func json(path: String) -> JSONValue {
    [
      "id": .string(id),
      "title": .string(title),
      "version": .string(version),
      "first_day": .string(calendar.first.description),
      "last_day": .string(calendar.last.description),
      "licence": .string(licence),
      "folder": .string(path),
    ]
  }
}

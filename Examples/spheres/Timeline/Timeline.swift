import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// Every change at a place.
struct Timeline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Every change at a place, from the first day of the calendar to the last.",
    discussion: """
        spheres timeline 123.4328,41.7922
        spheres timeline 123.4328,41.7922 --csv > changes.csv
      """
  )

  @OptionGroup var place: PositionOptions
  @OptionGroup var knowledge: KnowledgeOptions
  @Flag(help: "Print JSON.") var json = false
  @Flag(help: "Print CSV.") var csv = false
  @OptionGroup var data: DataOptions

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv exclude each other") }
  }

  func run() throws {
    let knowledge = try knowledge.knowledge()
    try reportingFailure {
      let atlas = try data.atlas()
      let (position, place) = try place.asked(in: atlas)
      if let face = atlas.coverage.face(at: position).face {
        try atlas.refuseTooManyClaims(ofFaces: [face], in: atlas.calendar, "ask `at` for a day")
      }
      guard let stretches = atlas.timeline(at: position, knownTo: knowledge) else {
        throw CommandFailure.badInput(Words(of: atlas).outside(position, place))
      }
      if json {
        Console.write(atlas.json(of: stretches, at: position, place).bytes(.pretty) + [0x0A])
      } else if csv {
        Console.write(try stretches.table().csv())
      } else {
        Console.print(Words(of: atlas).text(of: stretches, at: position, place))
      }
    }
  }
}

import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The regions of the data set.
struct Regions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The regions of the data set, what they are part of, and their areas.",
    discussion: """
        spheres regions
        spheres regions --json > regions.json

      With the id of a region, as the list gives it, all that is known of that one.
      """
  )

  @Argument(help: "The id of a region; by default all.") var id: String?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup var data: DataOptions

  func run() throws {
    try reportingFailure {
      let atlas = try data.atlas()
      let all = atlas.register.regions.regions
      let regions = id == nil ? all : all.filter { $0.id.name == id }
      if let id, regions.isEmpty {
        throw CommandFailure.unknown("region", id, known: all.map(\.id.name))
      }
      if json {
        Console.write(JSONValue.array(regions.map { value($0, atlas) }).bytes(.pretty) + [0x0A])
      } else {
        for region in regions { Console.print(line(region, atlas)) }
      }
    }
  }

  /// The area of a region with all its parts, in whole square kilometres.
  private func area(_ region: Region, _ atlas: Atlas) -> Int {
    let area = atlas.coverage.faces.reduce(0.0) { sum, face in
      let lineage = atlas.register.regions.lineage(of: face.id)
      return lineage.contains(region.id) ? sum + face.areaInSquareKilometres : sum
    }
    return Int(area.rounded())
  }

  func line(_ region: Region, _ atlas: Atlas) -> String {
    let part = region.partOf.map { ", part of \($0.name)" } ?? ""
    let note = region.note.map { "\n    \($0)" } ?? ""
    let level = region.level.rawValue
    return "\(region.id.name)  \(region.name) (\(level)\(part)), \(area(region, atlas)) km2\(note)"
  }

  func value(_ region: Region, _ atlas: Atlas) -> JSONValue {
    [
      "id": .string(region.id.name),
      "name": .string(region.name),
      "level": .string(region.level.rawValue),
      "part_of": region.partOf.map { .string($0.name) } ?? .null,
      "area_km2": .integer(area(region, atlas)),
      "note": region.note.map { .string($0) } ?? .null,
    ]
  }
}

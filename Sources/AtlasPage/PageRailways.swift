import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The railways as the page's script reads them: courses with their dated sections and stations in steps
/// of the grid, and owners.
enum PageRailways {
  static func json(of atlas: Atlas) -> JSONValue {
    .array(
      atlas.railways.map { railway in
        [
          "id": .string(railway.id), "name": .string(railway.name),
          "uncertainty": .number(railway.uncertaintyInKilometres),
          "line": PageCoverage.steps(of: railway.line),
          "sections": .array(
            railway.sections.compactMap { section in
              section.days.map { days in
                [
                  .integer(section.first), .integer(section.last), .integer(Int(days.start.dayNumber)),
                  days.end.map { .integer(Int($0.dayNumber)) } ?? .null,
                ]
              }
            }
          ),
          "isDated": .boolean(!railway.sections.isEmpty),
          "stations": .array(
            railway.stations.map { station in
              [.string(station.name), .integer(Int(station.position.x)), .integer(Int(station.position.y))]
            }
          ),
          "tenures": .array(
            railway.tenures.map { tenure in
              [
                .integer(Int(tenure.interval.start.dayNumber)),
                tenure.interval.end.map { .integer(Int($0.dayNumber)) } ?? .null,
                .string(tenure.power.name),
                tenure.instrument.flatMap(atlas.register.instrument).map { .string($0.name) } ?? .null,
                .string(tenure.certainty.rawValue),
              ]
            }
          ),
        ]
      }
    )
  }
}

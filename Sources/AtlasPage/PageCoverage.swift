import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry
import Projections

/// The coverage of an atlas as the page's script reads it.
enum PageCoverage {
  /// Arcs in whole grid steps, with the faces on their sides, the number of their line, the step of its
  /// delimitation and its uncertainty; and, where different faces meet on the globe, those.
  static func coverage(_ atlas: Atlas) -> JSONValue {
    let lines = Dictionary(
      atlas.borders.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    return .array(
      atlas.coverage.arcs.map { arc in
        let sides = [arc.left, arc.right, arc.sides.left, arc.sides.right].map { JSONValue.integer($0 ?? -1) }
        let values: [JSONValue] = [
          sides[0], sides[1], steps(of: arc.line),
          .integer(lines[arc.origin.line] ?? -1), arc.origin.step.map { .integer($0) } ?? .null,
          .number(arc.origin.uncertaintyInKilometres),
        ]
        return .array(values + (sides[0...1] == sides[2...3] ? [] : sides[2...3]))
      }
    )
  }

  /// A line in whole grid steps, each position as the difference from the previous one.
  static func steps(of line: LineString) -> JSONValue {
    var numbers: [JSONValue] = []
    var (x, y): (Int, Int) = (0, 0)
    for position in line.positions {
      numbers += [.integer(Int(position.x) - x), .integer(Int(position.y) - y)]
      (x, y) = (Int(position.x), Int(position.y))
    }
    return .array(numbers)
  }

  /// The lines behind the arcs, with their names; whether they are coast or the edge of a part, and what their steps
  /// say.
  static func lines(of atlas: Atlas) -> JSONValue {
    .array(
      atlas.borders.map { border in
        [
          "id": .string(border.id), "name": .string(border.name), "coast": .boolean(border.kind == .coast),
          "edge": .boolean(border.kind == .partEdge),
          "steps": .array(border.steps.map { .string($0.text) }),
        ]
      }
    )
  }

  /// The faces: the number of the finest region, the area, and the numbers of the parts of each.
  static func faces(of atlas: Atlas) -> JSONValue {
    let regions = finestRegions(of: atlas)
    let parts = Dictionary(uniqueKeysWithValues: zip(atlas.register.parts.map(\.id), 0...))
    return .array(
      atlas.coverage.faces.map { face in
        let numbers = face.parts.compactMap { parts[$0] }.map { JSONValue.integer($0) }
        return .array(
          [
            .integer(regions.firstIndex(of: face.region) ?? 0),
            .number((face.areaInSquareKilometres * 10).rounded() / 10),
          ] + numbers
        )
      }
    )
  }

  /// The finest regions of the faces, with the regions that answer for them and the names of both.
  static func regions(of atlas: Atlas) -> JSONValue {
    let regions = atlas.register.regions
    return .array(
      finestRegions(of: atlas).map { id in
        let region = regions.principalRegion(of: id) ?? id
        return [
          "id": .string(id.name), "name": .string(atlas.register.name(of: id)),
          "region": .string(region.name), "regionName": .string(atlas.register.name(of: region)),
        ]
      }
    )
  }

  private static func finestRegions(of atlas: Atlas) -> [RegionID] {
    Set(atlas.coverage.faces.map(\.region)).sorted()
  }

  /// The parts with their names.
  static func parts(of atlas: Atlas) -> JSONValue {
    .array(atlas.register.parts.map { ["id": .string($0.id.name), "name": .string($0.name)] })
  }

  /// The names of the powers.
  static func powers(of atlas: Atlas) -> JSONObject {
    var names: JSONObject = [:]
    for power in atlas.register.powers { names[power.id.name] = .string(power.name) }
    return names
  }

  /// The ranks of the tenures by which a power may lead.
  static var ranks: JSONObject {
    var ranks: JSONObject = [:]
    for tenure in Tenure.allCases { ranks[tenure.rawValue] = tenure.rank.map { .integer($0.rawValue) } }
    return ranks
  }

  /// The places with their historical and modern names, those of their days, and their ranks on the map.
  static func places(of atlas: Atlas, _ names: PageNames) -> JSONValue {
    .array(
      atlas.places.map { place in
        [
          "id": .string(place.id), "name": .string(place.periodName), "modern": .string(place.modernName),
          "names": .array(atlas.wholeNames(of: place).map { .string($0) }),
          "days": names.histories(of: place),
          "x": .integer(Int(place.position.x)), "y": .integer(Int(place.position.y)),
          "ranks": names.ranks(of: place),
        ]
      }
    )
  }

  /// Replacements for letters whose accents have no Unicode decomposition.
  static var letters: JSONValue {
    .object(
      SearchName.letters.reduce(into: JSONObject()) { $0[String($1.key)] = .string($1.value) }
    )
  }

  /// The numbers of Albers' projection and of the window through which the page looks at its plane.
  static func projection(_ projection: Projection, _ window: MapWindow) -> JSONValue {
    var object: JSONObject = [:]
    for word in projection.definition.split(separator: " ") {
      let parts = word.split(separator: "=")
      if parts.count == 2, let number = Double(parts[1]) {
        object[String(parts[0].dropFirst())] = .number(number)
      }
    }
    object["scale"] = .number(window.pixelsPerMetre)
    object["x"] = .number(window.centre.x)
    object["y"] = .number(window.centre.y)
    object["easting"] = .number(window.easting)
    object["northing"] = .number(window.northing)
    return .object(object)
  }
}

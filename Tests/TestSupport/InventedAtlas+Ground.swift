import Diplomacy
package import HistoricalAtlas
import MapGeometry

extension InventedAtlas {
  /// The area of each face in square kilometres, invented like everything else; the fells are the larger part
  /// of the upland.
  package static let areas = ["fells": 9000.25, "upland": 9000.125, "lowland": 18000.5]

  /// The three faces, under these names, and how uncertain the last step of the line of 1905 is.
  static func coverage(faces names: [String], _ lastStepInKilometres: Double) throws -> Coverage {
    let rings = try [
      ring((120, 42.8), (121, 43), (121, 44), (120, 44)),
      ring((121, 43), (121.5, 43), (122, 43), (122, 44), (121, 44)),
      ring((120, 42), (122, 42), (122, 43), (121.5, 43), (121, 43), (120, 42.8)),
    ]
    let parts = try zip(names, rings).map { name, ring in
      let face = Face(region: try RegionID(name), areaInSquareKilometres: areas[name] ?? 0)
      return (face: face, polygons: [Polygon(outer: ring)])
    }
    return try Coverage(of: parts, origin: { origin(of: $0, lastStepInKilometres) })
  }

  /// What drew an edge.
  private static func origin(of edge: Edge, _ lastStepInKilometres: Double) -> ArcOrigin {
    let isMeridian = edge.from.x == edge.to.x
    switch (isMeridian, edge.from.longitude, edge.from.latitude) {
    case (true, 121, _): return ArcOrigin(line: "brook", step: nil, uncertaintyInKilometres: 2)
    case (true, _, _): return ArcOrigin(line: "coast", step: nil, uncertaintyInKilometres: 20)
    case (false, _, 44): return ArcOrigin(line: "frontier-north", step: nil, uncertaintyInKilometres: 3)
    case (false, _, 42): return ArcOrigin(line: "frontier-south", step: nil, uncertaintyInKilometres: 3)
    default:
      let step = [121, 121.5, 122].firstIndex { max(edge.from.longitude, edge.to.longitude) <= $0 } ?? 0
      let uncertainty = step == 2 ? lastStepInKilometres : 5
      return ArcOrigin(line: "line-1905", step: step + 1, uncertaintyInKilometres: uncertainty)
    }
  }

  private static func ring(_ corners: (Double, Double)...) throws -> Ring {
    try Ring(corners.map { try position($0.0, $0.1) })
  }

  /// The lines behind the arcs.
  package static func borders() throws -> [Border] {
    [
      try border("coast", "The coast", .coast),
      try border("frontier-north", "Northern frontier", .frontier),
      try border("frontier-south", "Southern frontier", .frontier),
      try border("brook", "The brook", .administrativeLimit),
      Border(
        id: "line-1905",
        name: "Line of the pact",
        label: "Line of 1905",
        kind: .treatyLine,
        instrument: try .init("pact-1905"),
        article: "Art. I",
        sources: [Citation(try SourceID("chronicle"))],
        certainty: .probable,
        note: "Never marked on the ground.",
        steps: [
          .init(text: "Along the ridge to the brook.", uncertaintyInKilometres: 5, isAssumed: false),
          .init(text: "Thence east to the gate.", uncertaintyInKilometres: 5, isAssumed: false),
          .init(text: "Thence to the sea.", uncertaintyInKilometres: 12, isAssumed: true),
        ]
      ),
    ]
  }

  private static func border(_ id: String, _ name: String, _ kind: Border.Kind) throws -> Border {
    Border(id: id, name: name, kind: kind, sources: [Citation(try SourceID("letters"))], certainty: .certain)
  }
}

import HistoricalAtlas
import MapGeometry

extension PartedAtlas {
  /// The faces by name, with the cells of each: columns from the west, rows from the south.
  private static let cells: [(region: String, parts: [String], cells: [(Int, Int)])] = [
    ("fells", [], [(0, 2), (0, 3), (1, 2), (1, 3)]), ("upland", [], [(2, 3), (3, 2), (3, 3)]),
    ("upland", ["advance"], [(2, 2)]), ("lowland", [], [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (3, 0)]),
    ("lowland", ["advance", "bridgehead"], [(2, 1)]), ("lowland", ["bridgehead"], [(3, 1)]),
  ]

  /// The faces of the drawing, each of whole cells.
  static func coverage() throws -> Coverage {
    let faces = try cells.map { region, parts, cells in
      let face = Face(
        region: try RegionID(region),
        parts: try parts.map { try PartID($0) },
        areaInSquareKilometres: Double(cells.count) * cell
      )
      return (face: face, polygons: try cells.map { try square($0.0, $0.1) })
    }
    return try Coverage(of: faces, origin: origin)
  }

  private static func square(_ column: Int, _ row: Int) throws -> Polygon {
    let (west, south) = (120 + 0.5 * Double(column), 42 + 0.5 * Double(row))
    let corners = [(west, south), (west + 0.5, south), (west + 0.5, south + 0.5), (west, south + 0.5)]
    return Polygon(outer: try Ring(corners.map(InventedAtlas.position)))
  }

  /// What drew an edge.
  private static func origin(of edge: Edge) -> ArcOrigin {
    let isMeridian = edge.from.x == edge.to.x
    switch (isMeridian, edge.from.longitude, edge.from.latitude) {
    case (true, 120, _), (true, 122, _):
      return ArcOrigin(line: "coast", step: nil, uncertaintyInKilometres: 20)
    case (true, 121, 43...) where edge.to.latitude >= 43:
      return ArcOrigin(line: "brook", step: nil, uncertaintyInKilometres: 2)
    case (false, _, 44): return ArcOrigin(line: "frontier-north", step: nil, uncertaintyInKilometres: 3)
    case (false, _, 42): return ArcOrigin(line: "frontier-south", step: nil, uncertaintyInKilometres: 3)
    case (false, _, 43): return ArcOrigin(line: "line-1905", step: 1, uncertaintyInKilometres: 5)
    case (false, 121.5..., 42.5) where edge.to.longitude >= 121.5:
      return ArcOrigin(line: "bridgehead", step: nil, uncertaintyInKilometres: 4)
    default: return ArcOrigin(line: "advance", step: nil, uncertaintyInKilometres: 10)
    }
  }

  /// The lines that draw the edges of the parts.
  static func borders(drawnByTreaty edges: Set<String>) throws -> [Border] {
    try ["advance", "bridgehead"].map { id in
      Border(
        id: id,
        name: "Edge of the \(id)",
        kind: .partEdge,
        instrument: edges.contains(id) ? try InstrumentID("war-1910") : nil,
        sources: [Citation(try SourceID("letters"))],
        certainty: .probable
      )
    }
  }
}

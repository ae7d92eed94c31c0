public import MapGeometry

extension Geometry {
  /// The geometry as GeoJSON writes it, as a value that other formats take members of.
  public var json: JSONValue {
    switch self {
    case .point(let position): object("Point", position.json)
    case .lineString(let line): object("LineString", line.positions.json)
    case .multiLineString(let lines): object("MultiLineString", .array(lines.map(\.positions.json)))
    case .polygon(let polygon): object("Polygon", polygon.json)
    case .multiPolygon(let polygons): object("MultiPolygon", .array(polygons.map(\.json)))
    }
  }

  private func object(_ type: String, _ coordinates: JSONValue) -> JSONValue {
    ["type": .string(type), "coordinates": coordinates]
  }
}

extension Polygon {
  fileprivate var json: JSONValue { .array(rings.map(\.positions.json)) }
}

extension [Position] {
  fileprivate var json: JSONValue { .array(map(\.json)) }
}

extension Position {
  fileprivate var json: JSONValue { .array([.number(longitude), .number(latitude)]) }
}

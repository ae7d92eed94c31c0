import MapGeometry

extension JSONText {
  /// Appends a feature as GeoJSON has it, with its days as JSON-FG has them when it is told where they stand.
  mutating func feature(_ feature: Feature, time: FeatureTime? = nil) {
    raw("{\"type\":\"Feature\",")
    if let id = feature.id {
      raw("\"id\":")
      string(id)
      raw(",")
    }
    if let time, let first = feature[time.start], let last = feature[time.end],
      first != .null || last != .null
    {
      raw("\"time\":{\"interval\":[")
      day(first)
      raw(",")
      day(last)
      raw("]},")
    }
    raw("\"properties\":")
    properties(feature.properties)
    raw(",\"geometry\":")
    if let shape = feature.geometry { geometry(shape) } else { raw("null") }
    raw("}")
  }

  /// Appends an end of an interval: a day, or two points where it is open.
  private mutating func day(_ value: PropertyValue) {
    if case .date(let day) = value { string(day) } else { string("..") }
  }

  /// Appends a geometry as GeoJSON has it.
  mutating func geometry(_ geometry: Geometry) {
    switch geometry {
    case .point(let position):
      raw("{\"type\":\"Point\",\"coordinates\":")
      self.position(position)
    case .lineString(let line):
      raw("{\"type\":\"LineString\",\"coordinates\":")
      positions(line.positions)
    case .multiLineString(let lines):
      raw("{\"type\":\"MultiLineString\",\"coordinates\":")
      list(lines) { $0.positions($1.positions) }
    case .polygon(let polygon):
      raw("{\"type\":\"Polygon\",\"coordinates\":")
      self.polygon(polygon)
    case .multiPolygon(let polygons):
      raw("{\"type\":\"MultiPolygon\",\"coordinates\":")
      list(polygons) { $0.polygon($1) }
    }
    raw("}")
  }

  private mutating func polygon(_ polygon: Polygon) {
    list(polygon.rings) { $0.positions($1.positions) }
  }

  private mutating func positions(_ positions: [Position]) {
    list(positions) { $0.position($1) }
  }

  /// Appends elements in brackets, with commas between them.
  mutating func list<Element>(_ elements: [Element], append: (inout JSONText, Element) -> Void) {
    raw("[")
    separated(elements, append: append)
    raw("]")
  }
}

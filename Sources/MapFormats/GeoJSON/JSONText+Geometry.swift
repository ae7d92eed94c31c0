import MapGeometry

extension JSONText {
  /// Appends the further members of a collection and its box, each on a line.
  mutating func members(of collection: FeatureCollection, boundingBox: Bool) {
    for member in collection.members.members {
      string(member.name)
      raw(":")
      value(member.value)
      raw(",\n")
    }
    if boundingBox, let box = collection.boundingBox {
      raw("\"bbox\":")
      self.boundingBox(box)
      raw(",\n")
    }
  }

  /// Appends a feature as GeoJSON.
  ///
  /// - Parameter further: Appends members of another format, each followed by a comma.
  mutating func feature(_ feature: Feature, further: (inout JSONText) -> Void = { _ in }) {
    raw("{\"type\":\"Feature\",")
    if let id = feature.id {
      raw("\"id\":")
      string(id)
      raw(",")
    }
    further(&self)
    raw("\"properties\":")
    properties(feature.properties)
    raw(",\"geometry\":")
    if let shape = feature.geometry { geometry(shape) } else { raw("null") }
    raw("}")
  }

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

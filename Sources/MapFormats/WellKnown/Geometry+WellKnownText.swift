public import MapGeometry

extension Geometry {
  /// The shape as well-known text (ISO 19125): longitude before latitude, in degrees that read back equal.
  ///
  /// `POLYGON ((0 0, 1 0, 1 1, 0 0))`; a shape without parts is `EMPTY`.
  public var wellKnownText: String {
    var text = WellKnownText()
    switch self {
    case .point(let position): text.parts("POINT", [position]) { $0.position($1) }
    case .lineString(let line): text.parts("LINESTRING", line.positions) { $0.position($1) }
    case .multiLineString(let lines): text.parts("MULTILINESTRING", lines) { $0.positions($1.positions) }
    case .polygon(let polygon): text.parts("POLYGON", polygon.rings) { $0.positions($1.positions) }
    case .multiPolygon(let polygons): text.parts("MULTIPOLYGON", polygons) { $0.polygon($1) }
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

private struct WellKnownText {
  var bytes: [UInt8] = []

  mutating func parts<Part>(_ name: String, _ parts: [Part], append: (inout Self, Part) -> Void) {
    bytes.append(contentsOf: name.utf8)
    bytes.append(contentsOf: (parts.isEmpty ? " EMPTY" : " ").utf8)
    if !parts.isEmpty { list(parts, append: append) }
  }

  mutating func polygon(_ polygon: Polygon) {
    list(polygon.rings) { $0.positions($1.positions) }
  }

  mutating func positions(_ positions: [Position]) {
    list(positions) { $0.position($1) }
  }

  mutating func position(_ position: Position) {
    DecimalDegrees.append(position.x, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    DecimalDegrees.append(position.y, to: &bytes)
  }

  private mutating func list<Part>(_ parts: [Part], append: (inout Self, Part) -> Void) {
    bytes.append(UInt8(ascii: "("))
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(contentsOf: ", ".utf8) }
      append(&self, part)
    }
    bytes.append(UInt8(ascii: ")"))
  }
}

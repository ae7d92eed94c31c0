import MapGeometry

extension JSONReader {
  /// Whether shapes of that type can be read.
  static func knowsGeometry(_ type: String) -> Bool {
    ["Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"].contains(type)
  }

  /// Reads a geometry of GeoJSON; nil for null, and for a single shape without coordinates (RFC 7946, 3.1).
  mutating func geometry() throws(JSONError) -> Geometry? {
    if try null() { return nil }
    let start = self
    var type: String?
    var later: JSONReader?
    var geometry: Geometry??
    try beginObject()
    while let name = try nextName() {
      switch name {
      case "type":
        let bookmark = self
        type = try string()
        if let type, !Self.knowsGeometry(type) {
          let expected = "Point, LineString, Polygon, MultiLineString or MultiPolygon"
          throw bookmark.error(found: "a geometry of type \"\(type)\"", expected: expected)
        }
      case "coordinates":
        if let type {
          geometry = .some(try shape(type))
        } else {
          later = self
          try skip()
        }
      default: try skip()
      }
    }
    guard let type else { throw start.error(found: "no type", expected: "a geometry with its type") }
    if let geometry { return geometry }
    guard var later else {
      throw start.error(found: "no coordinates", expected: "a geometry with coordinates")
    }
    return try later.shape(type)
  }

  /// Reads the coordinates of a shape.
  private mutating func shape(_ type: String) throws(JSONError) -> Geometry? {
    if type != "MultiLineString", type != "MultiPolygon", try isEmptyArray() {
      try skip()
      return nil
    }
    switch type {
    case "Point": return .point(try position())
    case "LineString": return .lineString(try lineString())
    case "MultiLineString":
      var lines: [LineString] = []
      try beginArray()
      while try nextElement() { lines.append(try lineString()) }
      return .multiLineString(lines)
    case "Polygon": return .polygon(try polygon())
    default:
      var polygons: [Polygon] = []
      try beginArray()
      while try nextElement() { polygons.append(try polygon()) }
      return .multiPolygon(polygons)
    }
  }

  private func isEmptyArray() throws(JSONError) -> Bool {
    var ahead = self
    try ahead.beginArray()
    return try !ahead.nextElement()
  }

  private mutating func polygon() throws(JSONError) -> Polygon {
    let start = self
    var rings: [Ring] = []
    try beginArray()
    while try nextElement() { rings.append(try ring()) }
    guard let outer = rings.first else {
      throw start.error(found: "a polygon without rings", expected: "its outer ring")
    }
    return Polygon(outer: outer, holes: Array(rings.dropFirst()))
  }

  private mutating func ring() throws(JSONError) -> Ring {
    let start = self
    let positions = try positions()
    do {
      return try Ring(positions)
    } catch {
      throw start.error(found: "no ring: \(error)", expected: "a closed line around an area")
    }
  }

  private mutating func lineString() throws(JSONError) -> LineString {
    let start = self
    let positions = try positions()
    do {
      return try LineString(positions)
    } catch {
      throw start.error(found: "no line: \(error)", expected: "two or more positions")
    }
  }

  private mutating func positions() throws(JSONError) -> [Position] {
    var positions: [Position] = []
    try beginArray()
    while try nextElement() { positions.append(try position()) }
    return positions
  }

  /// Reads a position; what follows longitude and latitude is dropped.
  mutating func position() throws(JSONError) -> Position {
    try expect(.array)
    let start = offset
    try beginArray()
    let longitude = try coordinate()
    let latitude = try coordinate()
    while try nextElement() { _ = try number() }
    do {
      return try Position(longitude: longitude, latitude: latitude)
    } catch {
      throw self.error(
        at: start,
        found: "no position: \(error)",
        expected: "longitude and latitude in degrees"
      )
    }
  }

  private mutating func coordinate() throws(JSONError) -> Double {
    guard try nextElement() else {
      throw error(found: "the end of a position", expected: "longitude and latitude")
    }
    return try number()
  }
}

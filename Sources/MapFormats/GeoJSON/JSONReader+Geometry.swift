import MapGeometry

extension JSONReader {
  /// Whether that is a type of shape that GeoJSON knows.
  static func knowsGeometry(_ type: String) -> Bool {
    [
      "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
    ].contains(type)
  }

  /// Reads a geometry of GeoJSON; nil for null, or if nothing is left of it.
  ///
  /// - Parameter leftOut: Receives each part left out: lines of one position, rings without an area, several
  ///   points, and what a collection contains besides its polygons or lines.
  mutating func geometry(_ leftOut: inout [JSONFault]) throws(JSONError) -> Geometry? {
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
          let expected = "Point, LineString, Polygon, MultiLineString, MultiPolygon or GeometryCollection"
          throw bookmark.error(found: "a geometry of type \"\(type)\"", expected: expected)
        }
      case "coordinates" where type != "GeometryCollection", "geometries" where type == "GeometryCollection":
        if let type {
          geometry = .some(try shape(type, &leftOut))
        } else {
          later = self
          try skip()
        }
      case "geometries" where type == nil:
        later = self
        try skip()
      case "crs": try checkReferenceSystem()
      default: try skip()
      }
    }
    guard let type else { throw start.error(found: "no type", expected: "a geometry with its type") }
    if let geometry { return geometry }
    guard var later else {
      let members = type == "GeometryCollection" ? "geometries" : "coordinates"
      throw start.error(found: "no \(members)", expected: "a geometry with \(members)")
    }
    return try later.shape(type, &leftOut)
  }

  /// Reads the coordinates of a shape, or the geometries of a collection.
  private mutating func shape(
    _ type: String,
    _ leftOut: inout [JSONFault]
  ) throws(JSONError) -> Geometry? {
    if type != "MultiLineString", type != "MultiPolygon", try isEmptyArray() {
      try skip()
      return nil
    }
    switch type {
    case "Point": return .point(try position())
    case "MultiPoint":
      let start = offset
      var points = try positions()
      if points.count == 1 { return .point(points.removeFirst()) }
      leftOut.append(
        JSONFault(
          offset: start,
          found: "\(points.count) points in one shape",
          expected: "a polygon, or one point"
        )
      )
      return nil
    case "LineString": return try lineString(&leftOut).map { .lineString($0) }
    case "MultiLineString":
      var lines: [LineString] = []
      try beginArray()
      while try nextElement() { if let line = try lineString(&leftOut) { lines.append(line) } }
      return .multiLineString(lines)
    case "Polygon": return try polygon(&leftOut).map { .polygon($0) }
    case "GeometryCollection": return try collection(&leftOut)
    default:
      var polygons: [Polygon] = []
      try beginArray()
      while try nextElement() { if let polygon = try polygon(&leftOut) { polygons.append(polygon) } }
      return .multiPolygon(polygons)
    }
  }

  private func isEmptyArray() throws(JSONError) -> Bool {
    var ahead = self
    try ahead.beginArray()
    return try !ahead.nextElement()
  }

  /// Reads the geometries of a collection: its polygons are one area; if there are none, its lines are one
  /// multi-line.
  private mutating func collection(_ leftOut: inout [JSONFault]) throws(JSONError) -> Geometry? {
    var parts: [(offset: Int, geometry: Geometry)] = []
    try beginArray()
    while try nextElement() {
      let start = offset
      if let geometry = try geometry(&leftOut) { parts.append((start, geometry)) }
    }
    let polygons = parts.flatMap(\.geometry.polygons)
    let lines = parts.flatMap(\.geometry.lines)
    let points = parts.compactMap { if case .point = $0.geometry { $0.geometry } else { nil } }
    if polygons.isEmpty, lines.isEmpty, points.count <= 1 { return points.first }
    for part in parts {
      let isPolygon = !part.geometry.polygons.isEmpty
      guard polygons.isEmpty ? part.geometry.lines.isEmpty : !isPolygon else { continue }
      let found = "\(part.geometry.lines.isEmpty ? "a point" : "a line") in a collection"
      leftOut.append(JSONFault(offset: part.offset, found: found, expected: "polygons"))
    }
    if !polygons.isEmpty { return Geometry(polygons) }
    return lines.isEmpty ? nil : lines.count == 1 ? .lineString(lines[0]) : .multiLineString(lines)
  }

  private mutating func polygon(_ leftOut: inout [JSONFault]) throws(JSONError) -> Polygon? {
    let start = offset
    var outer: Ring?
    var holes: [Ring] = []
    var count = 0
    try beginArray()
    while try nextElement() {
      let ring = try ring(&leftOut)
      if count == 0 { outer = ring } else if let ring { holes.append(ring) }
      count += 1
    }
    if count == 0 {
      leftOut.append(JSONFault(offset: start, found: "a polygon without rings", expected: "its outer ring"))
    }
    return outer.map { Polygon(outer: $0, holes: holes) }
  }

  private mutating func ring(_ leftOut: inout [JSONFault]) throws(JSONError) -> Ring? {
    let start = offset
    let positions = try positions()
    do {
      return try Ring(positions)
    } catch {
      leftOut.append(
        JSONFault(
          offset: start,
          found: "no ring: \(error)",
          expected: "three or more positions around an area"
        )
      )
      return nil
    }
  }

  private mutating func lineString(_ leftOut: inout [JSONFault]) throws(JSONError) -> LineString? {
    let start = offset
    let positions = try positions()
    do {
      return try LineString(positions)
    } catch {
      leftOut.append(
        JSONFault(offset: start, found: "no line: \(error)", expected: "two or more positions")
      )
      return nil
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
    while try nextElement() { try skip() }
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

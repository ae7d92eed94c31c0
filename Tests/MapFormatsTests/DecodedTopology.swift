import MapFormats
import MapGeometry

/// A coverage out of its TopoJSON, decoded as the specification says and by nothing that wrote it.
struct DecodedTopology {
  let coverage: Coverage

  struct Unexpected: Error {
    let value: JSONValue?
  }

  init(_ file: JSONValue) throws {
    let translate = try Self.list(file["transform"]?["translate"]).map(Self.number)
    guard file["transform"]?["scale"] == [1e-7, 1e-7] else { throw Unexpected(value: file["transform"]) }
    let lines = try Self.list(file["arcs"]).map { arc in
      var (x, y) = (Int((translate[0] * 1e7).rounded()), Int((translate[1] * 1e7).rounded()))
      let positions = try Self.list(arc).map { step in
        let step = try Self.list(step).map(Self.integer)
        (x, y) = (x + step[0], y + step[1])
        return try Position(x: Int32(x), y: Int32(y))
      }
      return try LineString(positions)
    }
    // A face lies on the left of its rings.
    var left: [Int: Int] = [:]
    var right: [Int: Int] = [:]
    var faces: [Face] = []
    for (index, face) in try Self.list(file["objects"]?["faces"]?["geometries"]).enumerated() {
      guard case .string(let id) = face["id"] else { throw Unexpected(value: face) }
      let area = try Self.number(face["properties"]?["area_km2"] ?? nil)
      faces.append(Face(region: try RegionID(id), areaInSquareKilometres: area))
      let polygons = face["type"] == "Polygon" ? [face["arcs"] ?? nil] : try Self.list(face["arcs"])
      for ring in try polygons.flatMap(Self.list) {
        let walk = try Self.list(ring).map(Self.integer)
        for (arc, next) in zip(walk, walk.dropFirst() + walk.prefix(1)) {
          let known = arc < 0 ? right.updateValue(index, forKey: ~arc) : left.updateValue(index, forKey: arc)
          let end = arc < 0 ? lines[~arc].start : lines[arc].end
          let start = next < 0 ? lines[~next].end : lines[next].start
          guard known == nil, end == start else { throw Unexpected(value: ring) }
        }
      }
    }
    let origins = try Self.list(file["origins"]).map { origin in
      let parts = try Self.list(origin)
      guard case .string(let line) = parts[0] else { throw Unexpected(value: origin) }
      let step = parts[1] == nil ? nil : try Self.integer(parts[1])
      return ArcOrigin(line: line, step: step, uncertaintyInKilometres: try Self.number(parts[2]))
    }
    let arcOrigins = try Self.list(file["arc_origins"]).map(Self.integer)
    guard arcOrigins.count == lines.count else { throw Unexpected(value: file["arc_origins"]) }
    let arcs = lines.indices.map {
      Arc(line: lines[$0], left: left[$0], right: right[$0], origin: origins[arcOrigins[$0]])
    }
    coverage = Coverage(knownValid: arcs, faces: faces)
  }

  private static func list(_ value: JSONValue?) throws -> [JSONValue] {
    guard case .array(let values) = value else { throw Unexpected(value: value) }
    return values
  }

  private static func integer(_ value: JSONValue) throws -> Int {
    guard case .integer(let integer) = value else { throw Unexpected(value: value) }
    return integer
  }

  private static func number(_ value: JSONValue) throws -> Double {
    if case .number(let number) = value { return number }
    return Double(try integer(value))
  }
}

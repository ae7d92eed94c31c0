import MapFormats
import MapGeometry

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func parsed(_ text: String) throws -> JSONValue { try JSONValue(parsing: bytes(text)) }

/// The error of invalid JSON.
func jsonError(_ text: String) -> JSONError? {
  do {
    _ = try JSONValue(parsing: bytes(text))
    return nil
  } catch {
    return error
  }
}

/// A polygon of corners in whole degrees: "0,0 4,0 4,4".
func polygon(_ outer: String, holes: String...) throws -> Polygon {
  try Polygon(outer: ring(outer), holes: holes.map { try ring($0) })
}

func ring(_ drawing: String) throws -> Ring {
  try Ring(positions(drawing))
}

func positions(_ drawing: String) throws -> [Position] {
  try drawing.split(separator: " ").map { pair in
    let numbers = pair.split(separator: ",").compactMap { Double($0) }
    return try Position(longitude: numbers[0], latitude: numbers[1])
  }
}

/// A coverage of polygons; borders along the equator are a treaty line, all others coast.
func coverage(_ parts: KeyValuePairs<String, [Polygon]>) throws -> Coverage {
  let treaty = ArcOrigin(line: "treaty-1907", step: 3, uncertaintyInKilometres: 4.5)
  let coast = ArcOrigin(line: "coast", step: nil, uncertaintyInKilometres: 1)
  let faces = try parts.map { name, polygons in
    (Face(region: try RegionID(name), areaInSquareKilometres: 12345.678), polygons)
  }
  return try Coverage(of: faces) { $0.from.y == 0 && $0.to.y == 0 ? treaty : coast }
}

/// Coverages of every shape: neighbours, an island, pieces, lakes, an island in a lake, a lake that touches.
func coverages() throws -> [Coverage] {
  try [
    coverage([:]),
    coverage(["island": [polygon("0,0 2,0 2,2 0,2")]]),
    coverage(["south": [polygon("0,-2 4,-2 4,0 0,0")], "north": [polygon("0,0 4,0 4,2.1234567 0,2")]]),
    coverage([
      "pieces": [polygon("0,0 2,0 2,2"), polygon("5,5 7,5 7,7", holes: "6.5,5.5 6.6,5.5 6.6,6")],
      "lake": [polygon("6.5,5.5 6.6,5.5 6.6,6")],
    ]),
    coverage([
      "land": [polygon("0,0 10,0 10,10 0,10", holes: "1,1 9,1 9,9 1,9")],
      "lake": [polygon("1,1 9,1 9,9 1,9", holes: "4,4 6,4 6,6 4,6")], "island": [polygon("4,4 6,4 6,6 4,6")],
    ]),
    coverage([
      "around": [polygon("0,0 6,0 6,6 0,6 0,3", holes: "0,3 2,1 4,3 2,5")],
      "lake": [polygon("0,3 2,1 4,3 2,5")],
    ]),
    coverage(["a": [polygon("-180,-90 0,-90 0,90 -180,90")], "b": [polygon("0,-90 180,-90 180,90 0,90")]]),
  ]
}

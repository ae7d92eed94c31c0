import MapGeometry

// Small drawings as texts: "0,0 4,0 4,4" are positions in grid steps, x before y.

struct NotADrawing: Error {
  let text: String
}

func at(_ x: Int32, _ y: Int32) throws -> Position {
  try Position(x: x, y: y)
}

func positions(_ drawing: String) throws -> [Position] {
  try drawing.split(separator: " ").map { pair in
    let numbers = pair.split(separator: ",").compactMap { Int32($0) }
    guard numbers.count == 2 else { throw NotADrawing(text: drawing) }
    return try at(numbers[0], numbers[1])
  }
}

func line(_ drawing: String) throws -> LineString {
  try LineString(positions(drawing))
}

func ring(_ drawing: String) throws -> Ring {
  try Ring(positions(drawing))
}

func polygon(_ outer: String, holes: String...) throws -> Polygon {
  try Polygon(outer: ring(outer), holes: holes.map { try ring($0) })
}

/// A square with its corners as vertices, and given ones in between.
func square(_ x: Int32, _ y: Int32, size: Int32) throws -> Polygon {
  try polygon("\(x),\(y) \(x + size),\(y) \(x + size),\(y + size) \(x),\(y + size)")
}

func named(_ parts: KeyValuePairs<String, [Polygon]>) throws -> [(face: Face, polygons: [Polygon])] {
  try parts.map { (Face(region: try RegionID($0.key), areaInSquareKilometres: 1), $0.value) }
}

/// A coverage whose arcs were all drawn by one line.
func coverage(_ parts: KeyValuePairs<String, [Polygon]>) throws -> Coverage {
  try Coverage(of: named(parts)) { _ in drawn }
}

let drawn = ArcOrigin(line: "drawn", step: nil, uncertaintyInKilometres: 0)

func problems(_ parts: KeyValuePairs<String, [Polygon]>) -> [CoverageProblem] {
  Coverage.problems(of: parts.map { (name: $0.key, polygons: $0.value) })
}

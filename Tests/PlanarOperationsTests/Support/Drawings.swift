import MapGeometry
import PlanarOperations

/// A position in degrees.
func at(_ longitude: Double, _ latitude: Double) throws -> Position {
  try Position(longitude: longitude, latitude: latitude)
}

/// A line through places in degrees.
func line(_ places: (Double, Double)...) throws -> LineString {
  try LineString(places.map { try at($0.0, $0.1) })
}

/// A ring through places in degrees.
func ring(_ places: (Double, Double)...) throws -> Ring {
  try Ring(places.map { try at($0.0, $0.1) })
}

/// A box between two corners in degrees.
func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Polygon {
  try Polygon(outer: boxRing(west, south, east, north))
}

/// The outline of a box between two corners in degrees.
func boxRing(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Ring {
  try ring((west, south), (east, south), (east, north), (west, north))
}

/// The area of polygons in square degrees.
func area(_ polygons: [Polygon]) -> Double {
  let steps = polygons.flatMap(\.rings).map { Double($0.twiceSignedArea) / 2 }.reduce(0, +)
  return steps / (Position.stepsPerDegree * Position.stepsPerDegree)
}

/// Twice the area of polygons in square grid steps, exact.
func twiceArea(_ polygons: [Polygon]) -> Int128 {
  polygons.flatMap(\.rings).map(\.twiceSignedArea).reduce(0, +)
}

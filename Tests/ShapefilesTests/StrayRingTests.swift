import MapGeometry
import Shapefiles
import TestSupport
import Testing

/// Squares in a polygon whose rings run in any direction. Holes are decided as by GDAL, pyshp and mapshaper.
@Suite struct StrayRingTests {
  /// A ring: its west and south, its side, and whether it runs clockwise as the format requires of outer
  /// rings.
  struct Square {
    let corner: Double
    let side: Double
    let isClockwise: Bool

    init(_ corner: Double, _ side: Double, _ direction: Character) {
      self.corner = corner
      self.side = side
      isClockwise = direction == "↻"
    }
  }

  /// The rings of a shape, and the sides of the resulting outer rings and holes.
  struct Drawing: CustomTestStringConvertible {
    let testDescription: String
    let squares: [Square]
    let expected: [[Double]]

    init(_ what: String, _ squares: [Square], _ expected: [[Double]]) {
      testDescription = what
      self.squares = squares
      self.expected = expected
    }
  }

  /// The polygons that are read, each as the sides of its outer ring and of its holes.
  private func read(_ squares: [Square]) throws -> [[Double]] {
    let folder = try TemporaryFolder()
    let rings = try squares.map { try square($0.corner, $0.corner, $0.side) }
    // Written as separate shapes, so that each ring keeps its place and direction; then the coordinates are
    // fixed.
    let apart = try squares.indices.map { Polygon(outer: try square(Double(20 * $0), 50, 1)) }
    try numbered(.polygon, [Geometry(apart)]).write(to: folder["a.shp"], lastUpdate: try testDay())
    for (index, ring) in rings.enumerated() {
      let positions = squares[index].isClockwise ? ring.clockwise.positions : ring.counterClockwise.positions
      let bytes = positions.flatMap { position in
        [position.longitude, position.latitude].flatMap { withUnsafeBytes(of: $0) { Array($0) } }
      }
      try folder.patch("a.shp", at: 100 + 8 + 44 + 4 * squares.count + 80 * index, with: bytes)
    }
    let polygons = try Shapefile(contentsOf: folder["a.shp"]).features[0].geometry?.polygons ?? []
    return polygons.map { polygon in
      ([polygon.outer] + polygon.holes).map { ring in
        let box = ring.boundingBox
        return box.northEast.longitude - box.southWest.longitude
      }
    }
  }

  private static let drawings = [
    Drawing("an outer ring alone, the wrong way round", [Square(0, 4, "↺")], [[4]]),
    Drawing("as the format says", [Square(0, 4, "↻"), Square(1, 1, "↺")], [[4, 1]]),
    Drawing("the hole first", [Square(1, 1, "↺"), Square(0, 4, "↻")], [[4, 1]]),
    Drawing("both reversed", [Square(0, 4, "↺"), Square(1, 1, "↻")], [[4, 1]]),
    Drawing("reversed, the hole first", [Square(1, 1, "↻"), Square(0, 4, "↺")], [[4, 1]]),
    Drawing("both the way of holes", [Square(0, 4, "↺"), Square(1, 1, "↺")], [[4, 1]]),
    Drawing("a hole in nothing", [Square(0, 4, "↻"), Square(5, 1, "↺")], [[4], [1]]),
    Drawing("two, both the way of holes", [Square(0, 2, "↺"), Square(5, 1, "↺")], [[2], [1]]),
    Drawing(
      "one of two reversed with its hole",
      [Square(0, 2, "↻"), Square(5, 4, "↺"), Square(6, 1, "↻")],
      [[2], [4, 1]]
    ),
    Drawing(
      "an island in a lake",
      [Square(0, 6, "↻"), Square(1, 4, "↺"), Square(2, 1, "↻")],
      [[6, 4], [1]]
    ),
    Drawing(
      "an island in a lake, all reversed",
      [Square(0, 6, "↺"), Square(1, 4, "↻"), Square(2, 1, "↺")],
      [[6, 4], [1]]
    ),
    Drawing("two areas, one on the other", [Square(0, 4, "↻"), Square(1, 1, "↻")], [[4], [1]]),
    Drawing("one ring there and back", [Square(0, 4, "↺"), Square(0, 4, "↻")], [[4, 4]]),
  ]

  @Test(arguments: drawings)
  func `containment decides when it contradicts the direction of rings`(_ drawing: Drawing) throws {
    let sorted = { (polygons: [[Double]]) in polygons.sorted { $0[0] > $1[0] } }
    #expect(sorted(try read(drawing.squares)) == sorted(drawing.expected))
  }
}

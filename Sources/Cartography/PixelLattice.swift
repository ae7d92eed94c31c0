internal import MapGeometry
internal import Projections

/// Where positions lie in the picture: PROJ says it for nine nodes of each cell of the globe, and between them a
/// polynomial of the second degree in longitude and latitude does.
///
/// A cell whose polynomial is off by more than a fiftieth of a pixel at one of four places between its nodes, or
/// that has a node without a point, has each of its positions projected by PROJ. So any projection may be used.
struct PixelLattice {
  /// The greatest distance from what PROJ says, in pixels, at the places where a cell is tried.
  static let tolerance = 0.02

  /// The width and height of a cell in steps of the grid, even.
  private let size: UInt32
  private var cells = CellNumbers()
  /// The nine nodes of each cell, row by row from the south-west; empty where PROJ has to be asked.
  private var nodes: [[PixelPoint]] = []

  /// Cells of which some sixteen lie beside each other in the picture.
  init(_ plane: borrowing MapPlane) {
    let sides = plane.visible.flatMap { box in
      [(box.southWest.x, box.northEast.x), (box.southWest.y, box.northEast.y)].map { Int64($1) - Int64($0) }
    }
    size = max(UInt32(sides.max() ?? 0) / 32 * 2, 2)
  }

  /// The places in the picture of positions.
  mutating func pixels(
    of positions: [Position],
    on plane: borrowing MapPlane
  ) throws(ProjectionError) -> [PixelPoint] {
    var pixels: [PixelPoint] = []
    pixels.reserveCapacity(positions.count)
    var exact: [Int] = []
    for (index, position) in positions.enumerated() {
      let (x, y) = position.stepsFromCorner
      let (column, row) = (x / size, y / size)
      let cell = cells.number(column: column, row: row)
      if cell == nodes.count { nodes.append(Self.nodes(column, row, size, plane)) }
      if nodes[cell].isEmpty {
        exact.append(index)
        pixels.append(PixelPoint(x: 0, y: 0))
      } else {
        let half = Double(size / 2)
        let (u, v) = (Double(x - column * size) / half - 1, Double(y - row * size) / half - 1)
        pixels.append(Self.point(u, v, nodes[cell]))
      }
    }
    let found = try plane.pixels(of: [exact.map { positions[$0] }])[0]
    for (index, pixel) in zip(exact, found) { pixels[index] = pixel }
    return pixels
  }

  /// The nodes of a cell; none where they do not tell what lies between them.
  private static func nodes(
    _ column: UInt32,
    _ row: UInt32,
    _ size: UInt32,
    _ plane: borrowing MapPlane
  ) -> [PixelPoint] {
    let between = [(-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5), (0.5, 0.5)]
    let places = [-1.0, 0, 1].flatMap { v in [-1.0, 0, 1].map { u in (u, v) } } + between
    let half = Double(size / 2)
    let positions = places.compactMap { u, v in
      let x = Double(column) * Double(size) + (u + 1) * half - 1_800_000_000
      let y = Double(row) * Double(size) + (v + 1) * half - 900_000_000
      return abs(x) <= 1_800_000_000 && abs(y) <= 900_000_000 ? try? Position(x: Int32(x), y: Int32(y)) : nil
    }
    guard positions.count == places.count, let pixels = try? plane.pixels(of: [positions])[0] else {
      return []
    }
    let nodes = Array(pixels.prefix(9))
    let isClose = zip(between, pixels.dropFirst(9)).allSatisfy { place, pixel in
      point(place.0, place.1, nodes).distance(to: pixel) <= tolerance
    }
    return isClose ? nodes : []
  }

  /// The point of the polynomial through nine nodes; the cell reaches from -1 to 1 both ways.
  private static func point(_ u: Double, _ v: Double, _ nodes: [PixelPoint]) -> PixelPoint {
    let (a, b, c) = (u * (u - 1) / 2, 1 - u * u, u * (u + 1) / 2)
    var (x, y) = (0.0, 0.0)
    for (row, weight) in [v * (v - 1) / 2, 1 - v * v, v * (v + 1) / 2].enumerated() {
      let (west, middle, east) = (nodes[3 * row], nodes[3 * row + 1], nodes[3 * row + 2])
      x += weight * (a * west.x + b * middle.x + c * east.x)
      y += weight * (a * west.y + b * middle.y + c * east.y)
    }
    return PixelPoint(x: x, y: y)
  }
}

internal import MapGeometry
internal import Projections

/// Where positions lie in the picture: PROJ projects nine nodes of each cell of the globe, and between them a
/// polynomial of the second degree in longitude and latitude interpolates.
///
/// If the polynomial of a cell is off by more than a fiftieth of a pixel at one of four places between its
/// nodes, or a node has no point, PROJ projects each of its positions. So any projection may be used.
struct PixelLattice {
  /// The width and height of a cell in steps of the grid, even.
  private let size: UInt32
  /// A grid step as a fraction of half a cell.
  private let perStep: Double
  private var numbers = CellNumbers()
  private var cells: [LatticeCell] = []
  /// The cell of the last position, by its south-western corner: most lines stay in one for a while.
  /// Initially off the globe.
  private var corner: (x: UInt32, y: UInt32) = (0, 1 << 31)
  private var current = LatticeCell.unknown
  /// Results of PROJ.
  private var askedNumbers = CellNumbers()
  private var asked: [PixelPoint] = []

  /// The cell size: some sixteen cells across the picture.
  init(_ plane: borrowing MapPlane) {
    let sides = plane.visible.flatMap { box in
      [(box.southWest.x, box.northEast.x), (box.southWest.y, box.northEast.y)].map { Int64($1) - Int64($0) }
    }
    size = max(UInt32(sides.max() ?? 0) / 32 * 2, 2)
    perStep = 2 / Double(size)
  }

  /// The place in the picture of a position.
  @inline(__always)
  mutating func pixel(
    of position: Position,
    on plane: borrowing MapPlane
  ) throws(ProjectionError) -> PixelPoint {
    let (x, y) = position.stepsFromCorner
    if x &- corner.x >= size || y &- corner.y >= size { enter(column: x / size, row: y / size, plane) }
    guard current.isKnown else { return try ask(position, x, y, plane) }
    return current.point(Double(x &- corner.x) * perStep - 1, Double(y &- corner.y) * perStep - 1)
  }

  /// Makes a cell the current one.
  private mutating func enter(column: UInt32, row: UInt32, _ plane: borrowing MapPlane) {
    let number = numbers.number(column: column, row: row)
    if number == cells.count { cells.append(LatticeCell(column, row, size, plane) ?? .unknown) }
    (corner, current) = ((column * size, row * size), cells[number])
  }

  /// PROJ's result, computed once.
  private mutating func ask(
    _ position: Position,
    _ x: UInt32,
    _ y: UInt32,
    _ plane: borrowing MapPlane
  ) throws(ProjectionError) -> PixelPoint {
    let number = askedNumbers.number(column: x, row: y)
    if number == asked.count { asked.append(try plane.pixel(of: position)) }
    return asked[number]
  }
}

internal import MapGeometry
internal import Projections

/// Where positions lie in the picture, on tenths of a pixel.
///
/// All positions within a small cell of the grid have the point of the first that was met, and only that one is
/// projected, by a ``PixelLattice``; then ``PointThinning`` gathers what lies together in the picture. Where a position goes depends on
/// nothing but where it lies, so a border drawn as the outline of each neighbour and as a line is the same line
/// three times.
struct PicturePoints {
  /// The width and height of a cell in steps of the grid.
  private let width: UInt32
  private let height: UInt32
  private var cells = CellNumbers()
  private var points: [TenthPoint] = []
  private var lattice: PixelLattice
  private var thinning = PointThinning()

  /// Cells that are nowhere in the frame larger than a fraction of a pixel.
  init(_ plane: borrowing MapPlane) {
    let steps = plane.gridSteps(pixels: 0.6)
    (width, height) = (steps.x, steps.y)
    lattice = PixelLattice(plane)
  }

  /// The rings of polygons as the padded frame shows them, first points not repeated; those out of sight left out.
  mutating func rings(
    of polygons: [Polygon],
    on plane: borrowing MapPlane
  ) throws(ProjectionError) -> [[TenthPoint]] {
    let frame = plane.paddedFrame
    var rings: [[TenthPoint]] = []
    for var ring in try lines(plane.visibleRings(of: polygons), on: plane) {
      if ring.count > 1, ring.first == ring.last { ring.removeLast() }
      if !frame.contains(ring) { ring = frame.clipped(ring: ring.map(\.pixel)).map(\.tenths) }
      if ring.count > 2 { rings.append(ring) }
    }
    return rings
  }

  /// The pieces of lines that lie in the padded frame.
  mutating func pieces(
    of lines: [LineString],
    on plane: borrowing MapPlane
  ) throws(ProjectionError) -> [[TenthPoint]] {
    let frame = plane.paddedFrame
    var pieces: [[TenthPoint]] = []
    for line in try self.lines(plane.visiblePieces(of: lines), on: plane) {
      if frame.contains(line) {
        if line.count > 1 { pieces.append(line) }
      } else {
        pieces += frame.clipped(line: line.map(\.pixel)).map { $0.map(\.tenths) }
      }
    }
    return pieces
  }

  /// The points of lines of positions, no two neighbours equal.
  private mutating func lines(
    _ lines: [[Position]],
    on plane: borrowing MapPlane
  ) throws(ProjectionError) -> [[TenthPoint]] {
    var met: [Position] = []
    var numbers: [Int32] = []
    numbers.reserveCapacity(lines.reduce(0) { $0 + $1.count })
    for line in lines {
      for position in line {
        let count = cells.count
        let (x, y) = position.stepsFromCorner
        numbers.append(Int32(cells.number(column: x / width, row: y / height)))
        if cells.count > count { met.append(position) }
      }
    }
    for pixel in try lattice.pixels(of: met, on: plane) { points.append(thinning.thinned(pixel)) }
    var start = 0
    return lines.map { line in
      var thinned: [TenthPoint] = []
      thinned.reserveCapacity(line.count)
      for number in numbers[start..<(start + line.count)] {
        let point = points[Int(number)]
        if thinned.last != point { thinned.append(point) }
      }
      start += line.count
      return thinned
    }
  }
}

extension PixelBox {
  fileprivate func contains(_ points: [TenthPoint]) -> Bool { points.allSatisfy { contains($0.pixel) } }
}

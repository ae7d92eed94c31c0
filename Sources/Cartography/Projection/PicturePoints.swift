internal import MapGeometry
internal import Projections

/// Where positions lie in the picture, on tenths of a pixel.
///
/// A ``PixelLattice`` projects, ``PointThinning`` merges points that are close together in the picture. The
/// result for a position depends only on the position, so a border drawn as the outline of each neighbour and
/// as a line is the same line three times.
struct PicturePoints {
  private var lattice: PixelLattice
  private var thinning = PointThinning()

  /// No positions so far.
  init(_ plane: borrowing MapPlane) { lattice = PixelLattice(plane) }

  /// The rings of polygons clipped to the padded frame, first points not repeated; those outside left out.
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
    var found: [[TenthPoint]] = []
    found.reserveCapacity(lines.count)
    for line in lines {
      var points: [TenthPoint] = []
      try points.append(addingCapacity: line.count) { output throws(ProjectionError) in
        var before: TenthPoint?
        for position in line {
          let point = thinning.thinned(try lattice.pixel(of: position, on: plane))
          if point != before { output.append(point) }
          before = point
        }
      }
      found.append(points)
    }
    return found
  }
}

extension PixelBox {
  fileprivate func contains(_ points: [TenthPoint]) -> Bool { points.allSatisfy { contains($0.pixel) } }
}

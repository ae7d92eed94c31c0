/// Merges all points within a cell of 0.7 pixels into the first of them, in tenths of a pixel.
struct PointThinning {
  private static let cellsPerPixel = 1 / 0.7
  /// Squares of four by four cells, 28 tenths of a pixel wide: most lines stay in one for several points.
  private var squares = CellNumbers()
  /// The point of each cell of each square, relative to a corner of the square; 0 if there is none yet. A
  /// square takes half a cache line.
  private var kept: [UInt16] = []
  /// The square of the last point, and where its cells begin; initially an impossible value.
  private var current = (square: UInt64(1) << 62, start: 0)

  /// The thinned points of a line, no two neighbours equal.
  mutating func thinned(_ points: [PixelPoint]) -> [TenthPoint] {
    var result: [TenthPoint] = []
    for point in points {
      let thinned = thinned(point)
      if result.last != thinned { result.append(thinned) }
    }
    return result
  }

  /// The merged point of a point.
  @inline(__always)
  mutating func thinned(_ point: PixelPoint) -> TenthPoint {
    let x = (point.x * Self.cellsPerPixel).nearest
    let y = (point.y * Self.cellsPerPixel).nearest
    let square = UInt64(UInt32(bitPattern: x >> 2)) << 32 | UInt64(UInt32(bitPattern: y >> 2))
    if square != current.square { enter(square) }
    let cell = current.start + Int(x & 3) + 4 * Int(y & 3)
    // A cell extends half a cell, 3.5 tenths, to both sides of its centre.
    let corner = TenthPoint(x: (x >> 2) &* 28 &- 4, y: (y >> 2) &* 28 &- 4)
    if kept[cell] == 0 {
      let tenths = point.tenths
      kept[cell] = 1 + UInt16(truncatingIfNeeded: (tenths.x &- corner.x) << 5 | (tenths.y &- corner.y))
    }
    let offset = Int32(kept[cell] &- 1)
    return TenthPoint(x: corner.x &+ (offset >> 5), y: corner.y &+ (offset & 31))
  }

  private mutating func enter(_ square: UInt64) {
    let number = squares.number(of: square)
    if 16 * number == kept.count { kept += [UInt16](repeating: 0, count: max(kept.count, 1 << 14)) }
    current = (square, 16 * number)
  }
}

extension PixelPoint {
  /// The point on tenths of a pixel.
  var tenths: TenthPoint { TenthPoint(x: (x * 10).nearest, y: (y * 10).nearest) }
}

extension Double {
  /// The nearest integer. After the addition the last bits of the sum are the integer; the system's `round`
  /// takes longer than everything else done for a point.
  fileprivate var nearest: Int32 { Int32(truncatingIfNeeded: (self + 0x1.8p52).bitPattern) }
}

/// A point of the picture in tenths of a pixel.
struct TenthPoint: Hashable {
  var x: Int32
  var y: Int32

  /// The point in pixels.
  var pixel: PixelPoint { PixelPoint(x: Double(x) / 10, y: Double(y) / 10) }
}

/// Gathers all points within a cell of 0.7 pixels into the first of them that was met, on tenths of a pixel.
struct PointThinning {
  private static let cellsPerPixel = 1 / 0.7
  /// Squares of four by four cells: most lines stay in one for some points, and a processor has it at hand.
  private var squares = CellNumbers()
  /// Where each cell of each square goes; nowhere where no point was met.
  private var kept: [TenthPoint] = []
  /// The square of the last point, and where its cells begin; at first one that a shift by two bits never gives.
  private var current = (square: UInt64(1) << 62, start: 0)

  /// The points that are left of a line, no two neighbours equal.
  mutating func thinned(_ points: [PixelPoint]) -> [TenthPoint] {
    var result: [TenthPoint] = []
    for point in points {
      let thinned = thinned(point)
      if result.last != thinned { result.append(thinned) }
    }
    return result
  }

  /// Where a point goes.
  @inline(__always)
  mutating func thinned(_ point: PixelPoint) -> TenthPoint {
    let x = (point.x * Self.cellsPerPixel).nearest
    let y = (point.y * Self.cellsPerPixel).nearest
    let square = UInt64(UInt32(bitPattern: x >> 2)) << 32 | UInt64(UInt32(bitPattern: y >> 2))
    if square != current.square { enter(square) }
    let cell = current.start + Int(x & 3) + 4 * Int(y & 3)
    let known = kept[cell]
    guard known == .nowhere else { return known }
    kept[cell] = point.tenths
    return kept[cell]
  }

  private mutating func enter(_ square: UInt64) {
    let number = squares.number(of: square)
    if 16 * number == kept.count {
      kept += [TenthPoint](repeating: .nowhere, count: max(kept.count, 1 << 14))
    }
    current = (square, 16 * number)
  }
}

extension PixelPoint {
  /// The point on tenths of a pixel.
  var tenths: TenthPoint { TenthPoint(x: (x * 10).nearest, y: (y * 10).nearest) }
}

extension Double {
  /// The nearest whole number. After the addition the last bits of the sum are it; the system's `round` takes
  /// longer than all the rest that is done to a point.
  fileprivate var nearest: Int32 { Int32(truncatingIfNeeded: (self + 0x1.8p52).bitPattern) }
}

/// A point of the picture in tenths of a pixel.
struct TenthPoint: Hashable {
  var x: Int32
  var y: Int32

  /// A point that no picture has.
  static let nowhere = TenthPoint(x: .min, y: .min)

  /// The point in pixels.
  var pixel: PixelPoint { PixelPoint(x: Double(x) / 10, y: Double(y) / 10) }
}

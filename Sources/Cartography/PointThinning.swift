/// Gathers all points within a cell of 0.6 pixels into the first of them that was met, on tenths of a pixel.
struct PointThinning {
  private static let cell = 0.6
  private var cells = CellNumbers()
  private var kept: [TenthPoint] = []

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
  mutating func thinned(_ point: PixelPoint) -> TenthPoint {
    let x = Int32((point.x / Self.cell).rounded(.down))
    let y = Int32((point.y / Self.cell).rounded(.down))
    let number = cells.number(column: UInt32(bitPattern: x), row: UInt32(bitPattern: y))
    if number == kept.count { kept.append(point.tenths) }
    return kept[number]
  }
}

extension PixelPoint {
  /// The point on tenths of a pixel.
  var tenths: TenthPoint { TenthPoint(x: Int32((x * 10).rounded()), y: Int32((y * 10).rounded())) }
}

/// A point of the picture in tenths of a pixel.
struct TenthPoint: Hashable {
  var x: Int32
  var y: Int32

  /// The point in pixels.
  var pixel: PixelPoint { PixelPoint(x: Double(x) / 10, y: Double(y) / 10) }
}

/// Gathers all points within a cell of 0.6 pixels into the first of them that was met, on tenths of a pixel.
///
/// Where a point goes depends on nothing but where it lies, so a border thinned once as the outline of each
/// neighbour and once as a line is the same line three times, and no gap opens.
struct PointThinning {
  private static let cell = 0.6
  private var kept: [UInt64: TenthPoint] = [:]

  /// The points that are left of a line, no two neighbours equal.
  mutating func thinned(_ points: [PixelPoint]) -> [TenthPoint] {
    var result: [TenthPoint] = []
    for point in points {
      let thinned = thinned(point)
      if result.last != thinned { result.append(thinned) }
    }
    return result
  }

  /// The points that are left of a ring whose first point is not repeated.
  mutating func thinned(ring: [PixelPoint]) -> [TenthPoint] {
    var points = thinned(ring)
    if points.count > 1, points.first == points.last { points.removeLast() }
    return points
  }

  private mutating func thinned(_ point: PixelPoint) -> TenthPoint {
    let x = Int32((point.x / Self.cell).rounded(.down))
    let y = Int32((point.y / Self.cell).rounded(.down))
    let key = UInt64(UInt32(bitPattern: x)) << 32 | UInt64(UInt32(bitPattern: y))
    if let found = kept[key] { return found }
    let tenth = TenthPoint(x: Int32((point.x * 10).rounded()), y: Int32((point.y * 10).rounded()))
    kept[key] = tenth
    return tenth
  }
}

/// A point of the picture in tenths of a pixel.
struct TenthPoint: Hashable {
  var x: Int32
  var y: Int32

  /// The point in pixels.
  var pixel: PixelPoint { PixelPoint(x: Double(x) / 10, y: Double(y) / 10) }
}

import MapGeometry

/// Some rows that are located together: few enough for the nearest cache.
final class RowBatch {
  static let size = 256

  let x = UnsafeMutablePointer<Int32>.allocate(capacity: RowBatch.size)
  let y = UnsafeMutablePointer<Int32>.allocate(capacity: RowBatch.size)
  let labels = UnsafeMutablePointer<FaceLabel>.allocate(capacity: RowBatch.size)
  let rows = UnsafeMutablePointer<Row>.allocate(capacity: RowBatch.size)

  init() {
    x.initialize(repeating: 0, count: Self.size)
    y.initialize(repeating: 0, count: Self.size)
    labels.initialize(repeating: .outside, count: Self.size)
  }

  deinit {
    x.deallocate()
    y.deallocate()
    labels.deallocate()
    rows.deallocate()
  }

  /// Fills in the labels of the first positions.
  @inline(__always)
  func locate(_ count: Int, by locator: Locator) {
    locator.locate(
      longitudes: UnsafeBufferPointer(start: x, count: count),
      latitudes: UnsafeBufferPointer(start: y, count: count),
      into: UnsafeMutableBufferPointer(start: labels, count: count)
    )
  }
}

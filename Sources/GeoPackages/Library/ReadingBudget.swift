import MapGeometry

/// How many bytes of values may still be read: a file has no more of them than its size.
///
/// In a file that lies, many pages of a table may be one and the same, and a few kilobytes give rows without end.
struct ReadingBudget {
  private let file: String
  private let size: Int
  private var left: Int

  /// Bytes that the smallest row takes up.
  private static let leastOfRow = 4

  init(_ file: DatabaseFile) {
    self.file = file.path
    size = file.size
    // A text kept as UTF-16 can grow by half.
    left = file.size + file.size / 2
  }

  /// Takes off a row whose values have so many bytes.
  mutating func spend(_ bytes: Int, layer: String? = nil) throws(LayerError) {
    left -= ReadingBudget.leastOfRow + bytes
    guard left >= 0 else {
      throw LayerError(
        .size,
        file: file,
        layer: layer,
        found: "more bytes of rows than the file has",
        expected: "at most its \(size)"
      )
    }
  }
}

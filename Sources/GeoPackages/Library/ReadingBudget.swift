import MapGeometry

/// How many bytes of values may still be read: at most the size of the file.
///
/// In a malicious file many pages of a table may be the same page, so that a few kilobytes yield endless
/// rows.
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

  /// Subtracts a row whose values have that many bytes.
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

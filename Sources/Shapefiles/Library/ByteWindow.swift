import MapGeometry

/// A window of a file in memory, so that small reads close together need few system calls.
struct ByteWindow {
  private static let size = 65_536

  private var start = 0
  private var window: [UInt8] = []

  /// Exactly `count` bytes from `offset`; both are within the file.
  mutating func bytes(
    of file: borrowing PartFile,
    at offset: Int,
    count: Int
  ) throws(LayerError) -> [UInt8] {
    if count > Self.size { return try file.bytes(at: offset, count: count) }
    if offset < start || offset + count > start + window.count {
      window = try file.bytes(at: offset, count: min(Self.size, file.size - offset))
      start = offset
    }
    return Array(window[offset - start..<offset - start + count])
  }
}

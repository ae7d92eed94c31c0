import TestSupport

extension TemporaryFolder {
  /// Changes some bytes of a file; from the end when the offset is negative.
  func patch(_ name: String, at offset: Int, with patch: [UInt8]) throws {
    var bytes = try bytes(name)
    let start = offset < 0 ? bytes.count + offset : offset
    bytes.replaceSubrange(start..<start + patch.count, with: patch)
    try write(bytes, to: name)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files through the system's own calls.
package enum FileBytes {
  /// The bytes of a file.
  package static func read(_ path: String) throws(AtlasError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(file: path, reason: "not a regular file")
    }
    let size = Int(status.st_size)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        guard let start = buffer.baseAddress else { break }
        let got = systemRead(file, start + count, size - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failed = got < 0
          break
        }
        count += got
      }
    }
    guard !failed else { throw unreadable(path) }
    return bytes
  }

  private static func unreadable(_ path: String) -> AtlasError {
    .unreadable(file: path, reason: String(cString: strerror(errno)))
  }
}

/// `read(2)`, which a method of the same name hides.
private func systemRead(_ file: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, start, count)
}

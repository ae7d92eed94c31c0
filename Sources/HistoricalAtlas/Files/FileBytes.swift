#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files through the system's own calls.
package enum FileBytes {
  /// The bytes of a file.
  package static func read(_ path: String) throws(AtlasError) -> [UInt8] {
    let (file, size) = try opened(path)
    defer { close(file) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = more(
          of: file,
          into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        )
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

  /// The fingerprint of a file, of which only a piece is in memory at a time.
  package static func fingerprint(of path: String) throws(AtlasError) -> Fingerprint {
    let (file, _) = try opened(path)
    defer { close(file) }
    var fingerprint = Fingerprint()
    var got = 0
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { piece in
      repeat {
        got = more(of: file, into: piece)
        if got > 0 { fingerprint.add(UnsafeRawBufferPointer(rebasing: piece[..<got])) }
      } while got > 0
    }
    guard got == 0 else { throw unreadable(path) }
    return fingerprint
  }

  /// A file that is open to be read, and its size.
  private static func opened(_ path: String) throws(AtlasError) -> (file: Int32, size: Int) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unreadable(path) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      defer { close(file) }
      throw unreadable(path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .unreadable(file: path, reason: "not a regular file")
    }
    return (file, Int(status.st_size))
  }

  /// How many bytes came next; 0 at the end of the file, -1 when it cannot be read.
  private static func more(of file: Int32, into bytes: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let got = systemRead(file, bytes.baseAddress, bytes.count)
      if got < 0, errno == EINTR { continue }
      return got
    }
  }

  private static func unreadable(_ path: String) -> AtlasError {
    .unreadable(file: path, reason: String(cString: strerror(errno)))
  }
}

/// `read(2)`, which a method of the same name hides.
private func systemRead(_ file: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, start, count)
}

import MapGeometry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file open for reading, of a size that is known; closed when it goes out of scope.
struct FileBytes: ~Copyable {
  let path: String
  /// The file's real size in bytes.
  let size: Int
  private let descriptor: Int32

  init(_ path: String) throws(ShapefileError) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw ShapefileError(.system("read", file: path)) }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let problem = ShapefileProblem(.system, file: path, found: "no plain file", expected: "a file to read")
      close(opened)
      throw ShapefileError(problem)
    }
    self.path = path
    size = Int(status.st_size)
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// Exactly `count` bytes from `offset`; both are within the file.
  func bytes(at offset: Int, count: Int) throws(ShapefileError) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let read = unsafe pread(descriptor, start + filled, count - filled, off_t(offset + filled))
        guard read > 0 else {
          failed = true
          return
        }
        filled += read
      }
    }
    guard !failed else {
      throw ShapefileError(.system("read \(count.counted("byte")) at \(offset) of", file: path))
    }
    return bytes
  }

  /// The whole file, for one that is small; a file of more than `limit` bytes is a problem.
  static func contents(of path: String, limit: Int = 65_536) throws(ShapefileError) -> [UInt8] {
    let file = try FileBytes(path)
    guard file.size <= limit else {
      throw ShapefileError(
        ShapefileProblem(.size, file: path, found: file.size.counted("byte"), expected: "at most \(limit)")
      )
    }
    return try file.bytes(at: 0, count: file.size)
  }

  /// Creates a file that does not exist yet.
  static func create(_ path: String, holding text: String) throws(ShapefileError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw ShapefileError(.system("create", file: path)) }
    let bytes = Array(text.utf8)
    let isWritten = unsafe bytes.withUnsafeBytes {
      unsafe write(descriptor, $0.baseAddress, $0.count) == $0.count
    }
    guard close(descriptor) == 0, isWritten else { throw ShapefileError(.system("write", file: path)) }
  }

  /// Whether there is anything of that name, be it a dangling link.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Whether the name is that of a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension [UInt8] {
  /// The four bytes at `offset` as a whole number, the greatest first.
  func bigEndian(at offset: Int) -> Int {
    Int(Int32(truncatingIfNeeded: self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }))
  }

  /// The bytes at `offset` as a whole number without a sign, the least first.
  func littleEndian(at offset: Int, count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

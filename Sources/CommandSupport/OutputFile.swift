#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a verb writes its file: a path, or standard output for `-`.
public struct OutputFile: Sendable {
  /// The path.
  public let path: String
  /// Whether a file that is there may be replaced.
  public let replaces: Bool

  /// The file of that path.
  public init(path: String, replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  /// The ending of the path without its dot, in lower case; empty when there is none.
  public var ending: String {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Fails when the file is there and may not be replaced; asked before the work is done.
  public func checkFree() throws(CommandFailure) {
    guard path != "-", !replaces, access(path, F_OK) == 0 else { return }
    throw .cannotWrite("\(path) is there already; --force replaces it")
  }

  /// Writes the bytes, all or none: beside the file first, then renamed.
  public func write(_ bytes: [UInt8]) throws(CommandFailure) {
    try checkFree()
    guard path != "-" else { return Console.write(bytes) }
    let (file, temporary) = try beside()
    var failed = false
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let piece = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let written = systemWrite(file, piece)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else {
          failed = true
          return
        }
        done += written
      }
    }
    let reason = systemReason
    guard !failed, close(file) == 0 else {
      unlink(temporary)
      throw .cannotWrite("cannot write \(path): \(reason)")
    }
    guard rename(temporary, path) == 0 else {
      let reason = systemReason
      unlink(temporary)
      throw .cannotWrite("cannot write \(path): \(reason)")
    }
  }

  /// Opens a new file beside this one, which is renamed when all is written.
  ///
  /// What a killed program left behind is passed over.
  public func beside() throws(CommandFailure) -> (file: Int32, path: String) {
    for number in 0..<1000 {
      let temporary = "\(path).\(getpid())\(number == 0 ? "" : "-\(number)").new"
      let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file >= 0 { return (file, temporary) }
      guard errno == EEXIST else { break }
    }
    throw .cannotWrite("cannot write \(path): \(systemReason)")
  }

  private var systemReason: String { String(cString: strerror(errno)) }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

import CommandSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where rows go: standard output, or a file that gets its name when all is written.
///
/// Its callers see to it that only one of them writes at a time.
final class RowSink: @unchecked Sendable {
  private let file: Int32
  private let path: String
  private let temporary: String?

  init(_ output: OutputFile) throws(CommandFailure) {
    path = output.path
    var status = stat()
    let isOther = stat(output.path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    if output.path == "-" {
      temporary = nil
      file = STDOUT_FILENO
    } else if isOther {
      temporary = nil
      file = open(output.path, O_WRONLY | O_CLOEXEC)
    } else {
      (file, temporary) = try output.beside()
    }
    guard file >= 0 else { throw .cannotWrite("cannot write \(path): \(String(cString: strerror(errno)))") }
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes bytes; ends the program quietly when the reader has gone away.
  func write(_ bytes: UnsafeRawBufferPointer) throws(CommandFailure) {
    var done = 0
    while done < bytes.count {
      let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: bytes[done...]))
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(0) }
      guard count > 0 else { throw .cannotWrite("cannot write \(path): \(String(cString: strerror(errno)))") }
      done += count
    }
  }

  /// Gives the file its name.
  func finish() throws(CommandFailure) {
    guard let temporary else { return }
    guard close(file) == 0, rename(temporary, path) == 0 else {
      defer { abandon() }
      throw .cannotWrite("cannot write \(path): \(String(cString: strerror(errno)))")
    }
  }

  /// Removes what was written.
  func abandon() {
    if let temporary { unlink(temporary) }
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

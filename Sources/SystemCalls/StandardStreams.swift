#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input, output and error: the files 0, 1 and 2 of every program.
package enum StandardStreams {
  /// Ensures that no file opened later reuses the descriptor of a closed standard stream, and that a full
  /// pipe or disk is an error of the call instead of ending the program.
  ///
  /// For programs, at start. A closed stream stays unusable: it is replaced by a folder, which cannot be read
  /// or written.
  package static func prepare() {
    for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) < 0 { _ = open("/", O_RDONLY) }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// All of standard input, up to a limit.
  package static func input(atMost limit: Int) throws(FileError) -> [UInt8] {
    let name = "standard input"
    var bytes: [UInt8] = []
    var got = 0
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 8) { piece in
      repeat {
        got = read(STDIN_FILENO, piece.baseAddress, piece.count)
        if got < 0, errno == EINTR { got = 1; continue }
        if got > 0 { bytes += piece[..<got] }
      } while got > 0 && bytes.count <= limit
    }
    guard got >= 0 else { throw .last(name) }
    guard bytes.count <= limit else {
      throw FileError(.tooLarge, name, "has more than the \(limit) bytes that are read")
    }
    return bytes
  }
}

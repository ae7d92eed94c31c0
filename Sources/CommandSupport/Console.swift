#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for data, standard error for everything else.
public enum Console {
  /// Writes bytes to standard output; ends the program, quietly when the reader has gone away, else with 73.
  public static func write(_ bytes: [UInt8]) {
    // Else the system ends the program by a signal, and not with a code.
    signal(SIGPIPE, SIG_IGN)
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        systemWrite(STDOUT_FILENO, buffer[done...])
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else {
        if errno == EPIPE { exit(0) }
        note("spheres: cannot write to standard output: \(String(cString: strerror(errno)))")
        exit(73)
      }
      done += written
    }
  }

  /// Writes a line to standard output.
  public static func print(_ text: String) {
    write(Array(text.utf8) + [0x0A])
  }

  /// Writes a line to standard error.
  public static func note(_ text: String) {
    progress(text + "\n")
  }

  /// Writes to standard error what is no line yet.
  public static func progress(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { systemWrite(STDERR_FILENO, $0[...]) }
  }

  private static func systemWrite(_ file: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let rebased = UnsafeRawBufferPointer(rebasing: bytes)
    #if canImport(Glibc)
      return Glibc.write(file, rebased.baseAddress, rebased.count)
    #else
      return Darwin.write(file, rebased.baseAddress, rebased.count)
    #endif
  }
}

import MapGeometry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for data, standard error for everything else.
///
/// Text comes out as it is read: a character that shows nothing and acts on a terminal is written as its code, as in
/// `\u{1B}`, whatever file, argument or library it came from. Only the bytes of a file, which has escapes of its own,
/// are written as they are.
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

  /// Writes lines of text to standard output.
  public static func print(_ text: String) {
    write(Array(text.showingHidden.utf8) + [0x0A])
  }

  /// Writes lines of text to standard error.
  public static func note(_ text: String) {
    error(text.showingHidden + "\n")
  }

  /// Writes in the place of the terminal's last line, from its start, what is no line yet; an empty text takes it away.
  public static func progress(_ text: String) {
    error("\r\(text.showingHidden)\(text.isEmpty ? "\u{1B}[K" : "")")
  }

  private static func error(_ text: String) {
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

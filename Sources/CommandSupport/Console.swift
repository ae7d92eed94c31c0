import MapGeometry
import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for data, standard error for everything else.
///
/// Text is printed safely: a control character is written as its code, as in `\u{1B}`, whatever file,
/// argument or library it came from. Only the bytes of a file, which has its own escapes, are written
/// unchanged.
package enum Console {
  /// Writes bytes to standard output; on failure ends the program, quietly if the reader has gone away,
  /// otherwise with 73.
  package static func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  /// Writes bytes to standard output; on failure ends the program, quietly if the reader has gone away,
  /// otherwise with 73.
  package static func write(_ bytes: UnsafeRawBufferPointer) {
    guard !systemWrite(STDOUT_FILENO, bytes) else { return }
    if errno == EPIPE { endQuietly() }
    note("spheres: cannot write to standard output: \(SystemReason.last)")
    exit(73)
  }

  /// Ends the program silently: the reader of its output has gone away.
  static func endQuietly() -> Never {
    Unfinished.removeAll()
    exit(0)
  }

  /// Writes lines of text to standard output.
  package static func print(_ text: String) {
    write(Array(text.showingHidden.utf8) + [0x0A])
  }

  /// Writes lines of text to standard error.
  package static func note(_ text: String) {
    error(text.showingHidden + "\n")
  }

  /// Overwrites the terminal's last line without a line end; an empty text removes it.
  package static func progress(_ text: String) {
    error("\r\(text.showingHidden)\(text.isEmpty ? "\u{1B}[K" : "")")
  }

  private static func error(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { systemWrite(STDERR_FILENO, $0) }
  }
}

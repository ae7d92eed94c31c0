import MapGeometry
import SystemCalls

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
package enum Console {
  /// Writes bytes to standard output; ends the program, quietly when the reader has gone away, else with 73.
  package static func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  /// Writes bytes to standard output; ends the program, quietly when the reader has gone away, else with 73.
  package static func write(_ bytes: UnsafeRawBufferPointer) {
    guard !systemWrite(STDOUT_FILENO, bytes) else { return }
    if errno == EPIPE { endQuietly() }
    note("spheres: cannot write to standard output: \(SystemReason.last)")
    exit(73)
  }

  /// Ends the program without a word: whoever reads what it writes has gone away.
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

  /// Writes in the place of the terminal's last line, from its start, what is no line yet; an empty text takes it away.
  package static func progress(_ text: String) {
    error("\r\(text.showingHidden)\(text.isEmpty ? "\u{1B}[K" : "")")
  }

  private static func error(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { systemWrite(STDERR_FILENO, $0) }
  }
}

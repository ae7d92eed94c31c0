import CommandSupport
import SystemCalls

/// Where rows go: standard output, or a file that gets its name when all is written.
///
/// Its callers see to it that only one of them writes at a time.
final class RowSink: @unchecked Sendable {
  private let file: NewFile?

  init(_ output: OutputFile) throws(CommandFailure) {
    file = output.path == "-" ? nil : try output.begun()
  }

  /// Writes bytes; ends the program quietly when the reader has gone away.
  func write(_ bytes: UnsafeRawBufferPointer) throws(CommandFailure) {
    guard let file else { return Console.write(bytes) }
    try writing { () throws(FileError) in try file.write(bytes) }
  }

  /// Gives the file its name.
  func finish() throws(CommandFailure) {
    guard let file else { return }
    try writing { () throws(FileError) in try file.finish() }
  }

  /// Removes what was written.
  func abandon() { file?.abandon() }
}

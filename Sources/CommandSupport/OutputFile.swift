package import SystemCalls

/// Where a verb writes its file: a path, or standard output for `-`.
package struct OutputFile: Sendable {
  package let path: String
  /// Whether an existing file may be replaced.
  package let replaces: Bool

  package init(path: String, replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  /// The path extension without its dot, in lower case; empty if there is none.
  package var ending: String {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Fails if the file exists and may not be replaced; checked before the work is done.
  package func checkFree() throws(CommandFailure) {
    guard path != "-", let status = FileStatus(path) else { return }
    guard !status.isFolder else { throw .cannotWrite("\(path) is a folder, expected a file") }
    guard !replaces else { return }
    throw .cannotWrite(
      status.isRegular
        ? "\(path) already exists; --force replaces it"
        : "\(path) is \(status.word); --force writes into it"
    )
  }

  /// Writes the bytes, all or none; a pipe or a device is written into.
  package func write(_ bytes: [UInt8]) throws(CommandFailure) {
    guard path != "-" else { return Console.write(bytes) }
    let file = try begun()
    try writing { () throws(FileError) in
      try file.write(bytes)
      try file.finish()
    }
  }

  /// Lends what writes pieces as they come, by one thread at a time; they are all there or none is.
  package func writePieces<Value>(
    _ body: (@escaping @Sendable (UnsafeRawBufferPointer) throws(FileError) -> Void) throws -> Value
  ) throws -> Value {
    guard path != "-" else { return try body { Console.write($0) } }
    nonisolated(unsafe) let file = try begun()
    let value = try body { piece throws(FileError) in
      do throws(FileError) {
        try file.write(piece)
      } catch {
        if error.kind == .readerGone { Console.endQuietly() }
        throw error
      }
    }
    try writing { () throws(FileError) in try file.finish() }
    return value
  }

  /// The file, begun: it gets its name when it is finished.
  package func begun() throws(CommandFailure) -> NewFile {
    try checkFree()
    return try writing { () throws(FileError) in try NewFile(path, replacing: replaces) }
  }
}

/// Runs a write; ends the program quietly if the reader of a pipe has gone away.
package func writing<Value>(_ work: () throws(FileError) -> Value) throws(CommandFailure) -> Value {
  do {
    return try work()
  } catch {
    switch error.kind {
    case .readerGone: Console.endQuietly()
    case .exists: throw .cannotWrite("\(error.path) already exists; --force replaces it")
    default: throw .cannotWrite("cannot write \(error)")
    }
  }
}

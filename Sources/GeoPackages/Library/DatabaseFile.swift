import MapGeometry
import SystemCalls

/// A file whose size and state were checked before SQLite opens it.
struct DatabaseFile {
  let path: String
  let size: Int

  /// - Throws: A file that is missing, not regular, larger than `limit` bytes, or with unmerged changes
  ///   beside it.
  init(_ path: String, limit: Int) throws(LayerError) {
    do throws(FileError) {
      size = try RegularFile(path, atMost: limit).size
    } catch {
      throw LayerError(error, to: "read")
    }
    self.path = path
    for log in ["-wal", "-journal"] where (FileStatus(path + log)?.size ?? 0) > 0 {
      throw LayerError(
        .unfinished,
        file: path,
        found: "changes in \(path)\(log) that the file does not have yet",
        expected: "a file that no program is changing; close the one that has it open,"
          + " or ogr2ogr NEW.gpkg \(path.shellWord) takes them in"
      )
    }
  }
}

extension LayerError {
  /// A failure to read or write a file.
  init(_ error: FileError, to operation: String) {
    let kind: LayerProblem.Kind =
      switch error.kind {
      case .missing: .missing
      case .exists: .exists
      case .tooLarge: .size
      default: .system
      }
    self.init(LayerProblem(kind, file: error.path, found: error.reason, expected: "to \(operation) it"))
  }
}

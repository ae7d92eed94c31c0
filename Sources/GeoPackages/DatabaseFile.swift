import MapGeometry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file whose size and state have been looked at before SQLite opens it.
struct DatabaseFile {
  let path: String
  /// The size in bytes.
  let size: Int

  /// - Throws: A file that is not there, no plain file, greater than `limit` bytes, or with changes beside it
  ///   that it does not have yet.
  init(_ path: String, limit: Int) throws(GeoPackageError) {
    guard !path.utf8.contains(0) else {
      throw GeoPackageError(
        GeoPackageProblem(.missing, found: "a path with a byte 00", expected: "the path of a file")
      )
    }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw DatabaseFile.systemError("read", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw GeoPackageError(
        GeoPackageProblem(.system, file: path, found: "no plain file", expected: "a file to read")
      )
    }
    guard Int(status.st_size) <= limit else {
      throw GeoPackageError(
        GeoPackageProblem(
          .size,
          file: path,
          found: status.st_size.counted("byte"),
          expected: "at most \(limit)"
        )
      )
    }
    self.path = path
    size = Int(status.st_size)
    for log in ["-wal", "-journal"] where unsafe stat(path + log, &status) == 0 && status.st_size > 0 {
      throw GeoPackageError(
        GeoPackageProblem(
          .unfinished,
          file: path,
          found: "changes in \(path)\(log) that the file does not have yet",
          expected: "a file that no program is changing; close the one that has it open"
        )
      )
    }
  }

  /// What the system said to the last call that failed.
  static func systemError(_ operation: String, _ path: String) -> GeoPackageError {
    let code = errno
    let words = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return GeoPackageError(
      GeoPackageProblem(
        code == ENOENT ? .missing : .system,
        file: path,
        found: words,
        expected: "to \(operation) it"
      )
    )
  }
}

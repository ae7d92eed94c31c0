#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ShapefileProblem {
  /// What the system said to the last call that failed.
  static func system(_ operation: String, file: String) -> ShapefileProblem {
    let code = errno
    let words = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return ShapefileProblem(
      code == ENOENT ? .missing : .system,
      file: file,
      found: words,
      expected: "to \(operation) it"
    )
  }
}

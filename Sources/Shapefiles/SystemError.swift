#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ShapefileProblem {
  /// A part that is not there.
  static func missing(_ part: String, of parts: ShapefileParts) -> ShapefileProblem {
    let isShapes = part == parts.shapes
    return ShapefileProblem(
      .missing,
      file: part,
      found: "no such file",
      expected: isShapes ? "the shapes" : "the attributes of \(parts.shapes), beside it"
    )
  }

  /// What the system said to the last call that failed.
  static func system(_ operation: String, file: String) -> ShapefileProblem {
    let code = errno
    let words = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return ShapefileProblem(
      code == ENOENT ? .missing : .system,
      file: file,
      found: code == ENOENT ? "no such file" : words.lowercased(),
      expected: "to \(operation) it"
    )
  }
}

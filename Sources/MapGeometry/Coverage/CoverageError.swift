/// Why polygons are not a coverage: everything that is wrong with them.
public struct CoverageError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Every problem that was found; at least one.
  public let problems: [CoverageProblem]

  /// The problems, one per line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

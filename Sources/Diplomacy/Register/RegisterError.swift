/// Why entries are not a register: everything that is wrong with them.
public struct RegisterError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Every problem that was found; at least one.
  public let problems: [RegisterProblem]

  /// The problems, one per line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

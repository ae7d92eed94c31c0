import MapGeometry

/// Why a shapefile could not be read, written or made: everything that was found wrong with it.
public struct ShapefileError: Error, Equatable, Sendable {
  /// Every problem that was found, in the order of the records; at least one.
  public let problems: [ShapefileProblem]

  init(problems: [ShapefileProblem]) {
    self.problems = problems
  }

  init(_ problem: ShapefileProblem) {
    problems = [problem]
  }
}

extension ShapefileError: CustomStringConvertible {
  /// The first twenty problems, one a line, and how many more there are.
  public var description: String {
    var lines = problems.prefix(20).map(\.description)
    if problems.count > 20 { lines.append("and \((problems.count - 20).counted("more problem"))") }
    return lines.joined(separator: "\n")
  }
}

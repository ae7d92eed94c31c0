import MapGeometry

/// Why a GeoPackage could not be read, written or made: everything that was found wrong with it.
public struct GeoPackageError: Error, Equatable, Sendable {
  /// Every problem that was found, in the order of the layers and their rows; at least one.
  public let problems: [GeoPackageProblem]

  init(problems: [GeoPackageProblem]) {
    self.problems = problems
  }

  init(_ problem: GeoPackageProblem) {
    problems = [problem]
  }
}

extension GeoPackageError: CustomStringConvertible {
  /// The first twenty problems, one a line, and how many more there are.
  public var description: String {
    var lines = problems.prefix(20).map(\.description)
    if problems.count > 20 { lines.append("and \((problems.count - 20).counted("more problem"))") }
    return lines.joined(separator: "\n")
  }
}

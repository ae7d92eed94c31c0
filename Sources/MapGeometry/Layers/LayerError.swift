/// Why a layer could not be read, written or made: everything that was found wrong with it.
public struct LayerError: Error, Equatable, Sendable {
  /// Every problem that was found, in the order of the layers and their features; at least one.
  public let problems: [LayerProblem]

  package init(problems: [LayerProblem]) {
    self.problems = problems
  }

  package init(_ problem: LayerProblem) {
    problems = [problem]
  }

  package init(
    _ kind: LayerProblem.Kind,
    file: String? = nil,
    layer: String? = nil,
    feature: Int? = nil,
    field: String? = nil,
    found: String,
    expected: String
  ) {
    let problem = LayerProblem(kind, found: found, expected: expected)
    self.init(problem.at(file: file, layer: layer, feature: feature, field: field))
  }
}

extension LayerError: CustomStringConvertible {
  /// The first twenty problems, one per line, and how many more there are.
  public var description: String {
    var lines = problems.prefix(20).map(\.description)
    if problems.count > 20 { lines.append("and \((problems.count - 20).counted("more problem"))") }
    return lines.joined(separator: "\n")
  }
}

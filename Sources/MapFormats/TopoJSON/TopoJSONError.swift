/// Why a text is not a coverage written as TopoJSON.
public enum TopoJSONError: Error, Equatable, Sendable {
  /// The text is no JSON, or a value in it is not what the format has there.
  case json(JSONError)
  /// The arcs, rings and faces do not fit together; every problem that was found, at least one.
  case notACoverage([TopoJSONProblem])
}

extension TopoJSONError: CustomStringConvertible {
  /// What was found and what was expected, one problem a line.
  public var description: String {
    switch self {
    case .json(let error): error.description
    case .notACoverage(let problems): problems.map(\.description).joined(separator: "\n")
    }
  }
}

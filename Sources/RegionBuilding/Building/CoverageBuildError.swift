public import MapGeometry
public import PlanarOperations

/// Why lines and land did not become a coverage.
public enum CoverageBuildError: Error, Sendable {
  /// Steps of delimitations that cannot be drawn, the first of each line, and parts that cannot; at least one.
  case delimitations([DelimitationError], parts: [PartProblem])
  /// Ready polygons cross each other too often; named by the line of their borders.
  case polygons(line: String, AreaError)
  /// GEOS refused to node or polygonize.
  case planarOperation(PlanarOperationError)
  /// The labelled pieces are not a coverage.
  case coverage(CoverageError)
}

extension CoverageBuildError: CustomStringConvertible {
  /// The message of the part that failed.
  public var description: String {
    switch self {
    case .delimitations(let errors, let parts):
      (errors.map(\.description) + parts.map(\.description)).joined(separator: "\n")
    case .polygons(let line, let error): "\(line): in all features together, \(error)"
    case .planarOperation(let error): error.description
    case .coverage(let error): error.description
    }
  }
}

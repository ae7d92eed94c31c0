public import HistoricalAtlas
public import RegionBuilding

/// Why a data set could not be built.
public enum DataSetBuildError: Error, Sendable {
  /// A file of the data set cannot be read.
  case dataSet(DataSetError)
  /// Steps of lines that cannot be drawn.
  case steps([DataSetProblem])
  /// Lines and land did not become a coverage.
  case coverage(CoverageBuildError)
  /// Ground and rules are inconsistent.
  case atlas(AtlasError)
  /// The title of the data set cannot stand in the file.
  case reservedName(String)
}

extension DataSetBuildError: CustomStringConvertible {
  /// The message of the part that failed.
  public var description: String {
    switch self {
    case .dataSet(let error): error.description
    case .steps(let problems): problems.map(\.description).joined(separator: "\n")
    case .coverage(let error): error.description
    case .atlas(let error): error.description
    case .reservedName(let reason): reason
    }
  }
}

/// Why the base map of a data set cannot be read.
public enum BaseMapError: Error, Equatable, Sendable {
  /// The file that `spheres build` wrote cannot be read.
  case built(AtlasError)
  /// The table of geographic names cannot be read; with the system's own words.
  case unreadable(file: String, reason: String)
  /// The table of geographic names has an error.
  case names(file: String, MapNamesError)
}

extension BaseMapError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .built(let error): error.description
    case .unreadable(let file, let reason): "cannot read \(file): \(reason)"
    case .names(let file, let error): "\(file): \(error)"
    }
  }
}

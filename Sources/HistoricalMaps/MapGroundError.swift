public import Shapefiles

/// Why the ground of a data set's maps cannot be had.
public enum MapGroundError: Error, Equatable, Sendable {
  /// A layer of the base map cannot be read.
  case base(ShapefileError)
  /// The table of geographic names cannot be read.
  case unreadable(String)
  /// The table of geographic names has an error.
  case names(file: String, MapNamesError)
}

extension MapGroundError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .base(let error): error.description
    case .unreadable(let file): "cannot read \(file)"
    case .names(let file, let error): "\(file): \(error)"
    }
  }
}

/// One thing that is wrong with a GeoPackage: where, what was found and what was expected.
public struct GeoPackageProblem: Hashable, Sendable {
  /// What sort of problem it is.
  public let kind: Kind
  /// The path of the file; nil for layers that are not in a file yet.
  public let file: String?
  /// The name of the layer; nil when it is not about one.
  public let layer: String?
  /// The number of the feature's row, or its place from 1 in a layer that is not in a file yet; nil when it is
  /// not about one feature.
  public let feature: Int?
  /// The name of the field; nil when it is not about one field.
  public let field: String?
  /// What was found.
  public let found: String
  /// What was expected in its place.
  public let expected: String

  /// The sorts of problem.
  public enum Kind: Hashable, Sendable {
    /// The file is not there.
    case missing
    /// The system refused to read, write or rename the file.
    case system
    /// The file is larger than it may be, or gives more than it holds.
    case size
    /// SQLite cannot read it, and says why.
    case database
    /// There is a log of changes beside the file that the file does not have yet.
    case unfinished
    /// A table of the format is not there, is no plain table or lacks a column.
    case table
    /// No layer, more than one, or none of that name.
    case layer
    /// A coordinate system other than WGS 84 in degrees.
    case projection
    /// A field that the format, or this library, cannot hold.
    case field
    /// A text that is not valid.
    case text
    /// A value that is not of its field's type.
    case value
    /// A shape that is not valid, or not of the layer's kind.
    case shape
    /// A part of a shape that has no extent on the grid: a line of one position, a ring without an area; and what no
    /// layer here holds: several points in one shape, parts of a collection beside its areas.
    case degenerate
    /// A coordinate that is not on the globe.
    case position
    /// A file is there already.
    case exists
  }

  init(
    _ kind: Kind,
    file: String? = nil,
    layer: String? = nil,
    feature: Int? = nil,
    field: String? = nil,
    found: String,
    expected: String
  ) {
    self.kind = kind
    self.file = file
    self.layer = layer
    self.feature = feature
    self.field = field
    self.found = found
    self.expected = expected
  }
}

extension GeoPackageProblem: CustomStringConvertible {
  /// One line: `land.gpkg, layer lakes, feature 12, field name: found …, expected …`.
  public var description: String { text(of: [file].compactMap(\.self)) }

  /// The same without the file.
  package var message: String { text(of: []) }

  private func text(of start: [String]) -> String {
    var place = start
    if let layer { place.append("layer \(layer)") }
    if let feature { place.append("feature \(feature)") }
    if let field { place.append("field \(field)") }
    let start = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    return "\(start)found \(found), expected \(expected)"
  }
}

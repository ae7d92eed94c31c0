/// One thing that is wrong with a layer or its file: where, what was found and what was expected.
public struct LayerProblem: Error, Hashable, Sendable {
  /// The kind of problem.
  public let kind: Kind
  /// The path of the file; nil for a layer that is not in a file yet.
  public private(set) var file: String?
  /// The name of the layer, where a file has several; nil when it is not about one.
  public private(set) var layer: String?
  /// The feature: the number of its row in a GeoPackage, else its place counted from 1, rows that are marked as
  /// deleted left out; nil when it is not about one feature.
  public private(set) var feature: Int?
  /// The name of the field; nil when it is not about one field.
  public private(set) var field: String?
  /// What was found.
  public private(set) var found: String
  /// What was expected.
  public let expected: String

  /// The kinds of problem.
  public enum Kind: Hashable, Sendable {
    /// A path that does not end as the format's files do.
    case name
    /// A file is not there.
    case missing
    /// A file exists already.
    case exists
    /// The system refused to read, write, rename or remove a file.
    case system
    /// A file is cut short, larger than it may be, or not of the size that it says.
    case size
    /// A header that contradicts the format or another part.
    case header
    /// The parts of a shapefile disagree about how many records there are.
    case recordCount
    /// There is a log of unmerged changes beside the file.
    case unfinished
    /// A table of the format is missing, is not a plain table or lacks a column.
    case table
    /// No layer, more than one, or none of that name.
    case layer
    /// A coordinate system other than WGS 84 in degrees.
    case projection
    /// An unknown encoding.
    case encoding
    /// A field that the format, or this library, does not support.
    case field
    /// A text that is not valid in its encoding, or that the format cannot hold.
    case text
    /// A value that is not of its field's type, or that the format cannot hold.
    case value
    /// A shape that is not valid, or not of the layer's kind.
    case shape
    /// A part of a shape that has no extent on the grid: a line of one position, a ring without an area; and
    /// what layers here do not support: several points in one shape, parts of a collection other than areas.
    case degenerate
    /// A coordinate off the globe.
    case position
    /// What the C library behind the reader or writer said.
    case library
  }

  package init(
    _ kind: Kind,
    file: String? = nil,
    layer: String? = nil,
    feature: Int? = nil,
    field: String? = nil,
    found: String,
    expected: String
  ) {
    self.kind = kind
    (self.file, self.layer, self.feature, self.field) = (file, layer, feature, field)
    self.found = found
    self.expected = expected
  }

  package init(_ kind: Kind, _ found: String, _ expected: String) {
    self.init(kind, found: found, expected: expected)
  }

  /// The same problem with its place, which those who read a value or a shape do not know.
  package func at(
    file: String? = nil,
    layer: String? = nil,
    feature: Int? = nil,
    field: String? = nil
  ) -> LayerProblem {
    var problem = self
    (problem.file, problem.layer, problem.feature, problem.field) = (file, layer, feature, field)
    return problem
  }

  /// The same problem with other file names, also in what was found.
  package func renamed(_ name: (String) -> String) -> LayerProblem {
    var problem = self
    problem.file = file.map(name)
    problem.found = name(found)
    return problem
  }
}

extension LayerProblem: CustomStringConvertible {
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

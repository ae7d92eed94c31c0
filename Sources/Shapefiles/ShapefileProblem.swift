/// One thing that is wrong with a shapefile: where, what was found and what was expected.
public struct ShapefileProblem: Hashable, Sendable {
  /// What sort of problem it is.
  public let kind: Kind
  /// The path of the file; nil for a layer that is not in a file yet.
  public let file: String?
  /// The feature, counted from 1, those marked as deleted left out; nil when it is not about one feature.
  public let feature: Int?
  /// The name of the field; nil when it is not about one field.
  public let field: String?
  /// What was found.
  public let found: String
  /// What was expected in its place.
  public let expected: String

  /// The sorts of problem.
  public enum Kind: Hashable, Sendable {
    /// A path that does not end in `.shp`.
    case name
    /// A part of the shapefile is not there.
    case missing
    /// The system refused to read, write, rename or remove a file.
    case system
    /// A file is cut short, or its size is not what its header says.
    case size
    /// A header that contradicts the format or another part.
    case header
    /// The parts disagree about how many records there are.
    case recordCount
    /// A coordinate system other than WGS 84 in degrees.
    case projection
    /// An encoding that is not known here.
    case encoding
    /// A field that a table, or this library, cannot hold.
    case field
    /// A text that is not valid in its encoding, or that a table cannot hold.
    case text
    /// A value that is not of its field's type, or that a table cannot hold.
    case value
    /// A shape that is not valid, or not of the layer's kind.
    case shape
    /// A part of a shape that has no extent on the grid: a line of one position, a ring without an area.
    case degenerate
    /// A coordinate that is not on the globe.
    case position
    /// A file is there already.
    case exists
    /// What the library behind this one said.
    case library
  }

  init(
    _ kind: Kind,
    file: String? = nil,
    feature: Int? = nil,
    field: String? = nil,
    found: String,
    expected: String
  ) {
    self.kind = kind
    self.file = file
    self.feature = feature
    self.field = field
    self.found = found
    self.expected = expected
  }
}

extension ShapefileProblem {
  /// A part that is not there.
  static func missing(_ part: String, of parts: ShapefileParts) -> ShapefileProblem {
    let isShapes = part == parts.shapes
    return ShapefileProblem(
      .missing,
      file: part,
      found: "no such file",
      expected: isShapes ? "the shapes" : "the attributes of \(parts.shapes), beside it"
    )
  }

  /// The same problem of files with other names, in what was found too.
  func moved(from old: ShapefileParts, to new: ShapefileParts) -> ShapefileProblem {
    let name = { (text: String) in
      ShapefileParts.written.reduce(text) { $0.replacing(old[$1], with: new[$1]) }
    }
    return ShapefileProblem(
      kind,
      file: file.map(name),
      feature: feature,
      field: field,
      found: name(found),
      expected: expected
    )
  }
}

extension ShapefileProblem: CustomStringConvertible {
  /// One line: `land.dbf, feature 12, field name: found …, expected …`.
  public var description: String { text(of: [file].compactMap(\.self)) }

  /// The same without the file.
  package var message: String { text(of: []) }

  private func text(of start: [String]) -> String {
    var place = start
    if let feature { place.append("feature \(feature)") }
    if let field { place.append("field \(field)") }
    let start = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    return "\(start)found \(found), expected \(expected)"
  }
}

public import MapGeometry

/// A feature whose shape is the ground of a set of faces of a coverage.
public struct MergedFeature: Hashable, Sendable {
  /// A stable id within its layer; nil when it has none.
  public let id: String?
  /// Names and values, in the order in which they are written.
  public let properties: [Feature.Property]
  /// The indices of the faces in their coverage; a feature without any has no shape.
  public let faces: Set<Int>

  /// A feature of these parts.
  public init(id: String? = nil, properties: [Feature.Property] = [], faces: Set<Int>) {
    self.id = id
    self.properties = properties
    self.faces = faces
  }
}

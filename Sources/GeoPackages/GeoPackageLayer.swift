public import MapGeometry

/// A layer of a GeoPackage: features whose attributes are its fields and whose shapes are of its kind.
///
/// Every property of every feature is named by a field and is null or of that field's type, and every shape is
/// nil or of the layer's kind.
public struct GeoPackageLayer: Hashable, Sendable {
  /// The name of the layer and of its table.
  public let name: String
  /// The name for people, which the format calls the identifier; no two layers of a file have the same.
  public let title: String
  /// What the layer holds, in a sentence or two; may be empty.
  public let summary: String
  /// What every shape of the layer is; nil for any.
  public let shapeType: ShapeType?
  /// The fields, in order.
  public let fields: [LayerField]
  /// The features, in order. A feature that was read has the number of its row as its id.
  public let features: [Feature]
  /// The look that the file gives the layer; nil for none. A file that is read is not asked for it.
  public let style: LayerStyle?

  /// Takes fields and features that fit each other; a property that a feature lacks is null.
  ///
  /// - Throws: Everything that does not fit: a name that a table cannot have, two fields of one name (upper and
  ///   lower case count as one), a property without a field, a value that is not of its field's type, a shape
  ///   of another kind.
  public init(
    name: String,
    title: String? = nil,
    summary: String = "",
    shapeType: ShapeType?,
    fields: [LayerField],
    features: [Feature],
    style: LayerStyle? = nil
  ) throws(LayerError) {
    let problems = GeoPackageLayer.problems(
      name: name,
      shapeType: shapeType,
      fields: fields,
      features: features
    )
    guard problems.isEmpty else { throw LayerError(problems: problems) }
    self.name = name
    self.title = title ?? name
    self.summary = summary
    self.shapeType = shapeType
    self.fields = fields
    self.features = features
    self.style = style
  }

  /// Takes what was read and is known to fit.
  init(checked contents: LayerContents, fields: [LayerField], features: [Feature]) {
    name = contents.name
    title = contents.title
    summary = contents.summary
    shapeType = contents.shapeType
    self.fields = fields
    self.features = features
    style = nil
  }
}

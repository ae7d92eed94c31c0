public import MapGeometry

/// A layer of a GeoPackage: features whose attributes are its fields and whose shapes are of its kind.
///
/// Every property of every feature is named by a field and is null or of that field's type, and every shape is
/// nil or of the layer's kind.
public struct GeoPackageLayer: Hashable, Sendable {
  /// The name of the layer and of its table.
  public let name: String
  /// The display name, which the format calls the identifier; unique in a file.
  public let title: String
  /// A description of the layer in a sentence or two; may be empty.
  public let summary: String
  /// What every shape of the layer is; nil for any.
  public let shapeType: ShapeType?
  /// The fields, in order.
  public let fields: [LayerField]
  /// The features, in order. A feature that was read has the number of its row as its id.
  public let features: [Feature]
  /// The style that the file stores for the layer; nil if there is none. It is not read from files.
  public let style: LayerStyle?

  /// Takes consistent fields and features; a missing property is null.
  ///
  /// - Throws: Everything inconsistent: a name that a table cannot have, two fields with the same name
  ///   (ignoring case), a property without a field, a value that is not of its field's type, a shape of
  ///   another kind.
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

  /// Takes data that were read and are known to be consistent.
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

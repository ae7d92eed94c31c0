public import MapGeometry

/// A layer of a shapefile: features whose shapes are of one kind and whose attributes are its fields.
///
/// Every property of every feature is named by a field and is null or of that field's type, and every shape is
/// nil or of the layer's kind. A feature's id is not part of a shapefile: to keep it, make it a property.
public struct Shapefile: Hashable, Sendable {
  /// What every shape of the layer is.
  public let shapeType: ShapeType
  /// The fields, in the order in which they are written.
  public let fields: [LayerField]
  /// The features, in the order of their records. Errors count them from 1.
  public let features: [Feature]

  /// Takes consistent fields and features; a missing property is null.
  ///
  /// - Throws: Everything inconsistent: two fields with the same name (ignoring case), a property without a
  ///   field, a value that is not of its field's type, a shape of another kind.
  public init(
    shapeType: ShapeType,
    fields: [LayerField],
    features: [Feature]
  ) throws(LayerError) {
    let problems = Shapefile.problems(shapeType: shapeType, fields: fields, features: features)
    guard problems.isEmpty else { throw LayerError(problems: problems) }
    self.init(checked: shapeType, fields: fields, features: features)
  }

  /// Takes fields and features that are known to be consistent.
  init(checked shapeType: ShapeType, fields: [LayerField], features: [Feature]) {
    self.shapeType = shapeType
    self.fields = fields
    self.features = features
  }
}

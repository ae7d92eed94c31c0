import MapGeometry

/// What the tables of the format say of a layer, before a row of it is read.
struct LayerContents {
  let name: String
  let title: String
  let summary: String
  let geometryColumn: String
  /// What the shapes are; nil for any.
  let shapeType: ShapeType?
  /// The number of the coordinate system, as the headers of shapes name it.
  let system: Int
}

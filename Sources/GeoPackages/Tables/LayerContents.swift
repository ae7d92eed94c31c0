import MapGeometry

/// The entries for a layer in the tables of the format, before its rows are read.
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

public import MapGeometry

extension Shapefile {
  /// Reads a shapefile: shapes from `.shp`, attributes from `.dbf`, in WGS 84 degrees.
  ///
  /// Sizes and headers are checked against each other first, so that memory is bounded by the files' real
  /// size. Coordinates snap to the grid; heights and measures are left out. A shape in one part is read as
  /// `.lineString` or `.polygon`, one in several as `.multiLineString` or `.multiPolygon`. If rings do not
  /// follow the format's direction, containment decides between outer rings and holes. Texts lose trailing
  /// spaces, which are padding in a table; an empty text is null, and so is each type's null mark. Deleted
  /// records are left out. Without a `.shx` records are read in sequence. File names are case-insensitive.
  ///
  /// A text is read in the encoding that the `.cpg` names, otherwise in the one of the table's language byte,
  /// otherwise as ASCII (``TextEncoding``).
  ///
  /// - Parameters:
  ///   - path: The path of the `.shp`.
  ///   - fallback: The encoding for texts that are invalid in the table's own; without one they are an error.
  /// - Throws: A missing, truncated or contradictory part; then everything that is wrong with the records:
  ///   texts not in their encoding, values not of their type, shapes that are not valid on the grid,
  ///   coordinates off the globe, each with its feature.
  public init(contentsOf path: String, fallback: TextEncoding? = nil) throws(LayerError) {
    self = try LayerReading(path, table: .read(asked: nil, fallback: fallback)).strict()
  }

  /// Reads a shapefile, leaving out lines of one position and rings without an area, which some layers have,
  /// and attributes that are not asked for.
  ///
  /// A shape with nothing else left is nil. All else is as in ``init(contentsOf:fallback:)``.
  ///
  /// - Parameters:
  ///   - path: The path of the `.shp`.
  ///   - asked: The fields that matter; nil for all. All others are null in every feature and are not judged; when
  ///     none matters, the table may be missing.
  ///   - fallback: The encoding for texts that are not valid in the table's own; without one they are an error.
  ///   - leftOut: Is given a problem for each part that was left out, in the order of the records.
  public init(
    contentsOf path: String,
    asking asked: Set<String>? = nil,
    fallback: TextEncoding? = nil,
    leavingOut leftOut: inout [LayerProblem]
  ) throws(LayerError) {
    self = try LayerReading(path, table: .read(asked: asked, fallback: fallback)).lenient(&leftOut)
  }

  /// Reads only the shapes: features without properties.
  ///
  /// For layers without their table, and for those whose attributes do not matter. Shapes are checked and
  /// read as by ``init(contentsOf:fallback:)``; a `.dbf` is ignored, so records that it marks as deleted are
  /// included.
  public init(shapesOf path: String) throws(LayerError) {
    self = try LayerReading(path, table: .ignored).strict()
  }

  /// Reads only the shapes, leaving out lines of one position and rings without an area.
  ///
  /// As ``init(shapesOf:)`` and ``init(contentsOf:asking:fallback:leavingOut:)`` together.
  public init(
    shapesOf path: String,
    leavingOut degenerate: inout [LayerProblem]
  ) throws(LayerError) {
    self = try LayerReading(path, table: .ignored).lenient(&degenerate)
  }
}

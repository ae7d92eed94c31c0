public import MapGeometry

extension Shapefile {
  /// Reads a shapefile: shapes from `.shp`, attributes from `.dbf`, in WGS 84 degrees.
  ///
  /// Sizes and headers are checked against each other first, so that memory is bounded by the files' real
  /// size. Coordinates snap to the grid; heights and measures are left out. A shape in one part is read as
  /// `.lineString` or `.polygon`, one in several as `.multiLineString` or `.multiPolygon`. Rings that do not run as
  /// the format says are outer rings and holes by what holds what. Texts lose the
  /// spaces at their end, which in a table are padding; an empty text is null, and so is each type's own mark
  /// for no value. A record that is marked as deleted is left out. Without a `.shx` records are taken as they follow
  /// each other. The parts may be named in other letters, capital or small.
  ///
  /// A text is read in the encoding that the `.cpg` names, else in the one of the table's language byte, else as
  /// ASCII (``TextEncoding``).
  ///
  /// - Parameters:
  ///   - path: The path of the `.shp`.
  ///   - fallback: The encoding for texts that are not valid in the table's own; without one they are an error.
  /// - Throws: A part that is missing, cut short or contradicts another; then everything that is wrong with the
  ///   records: texts not in their encoding, values not of their type, shapes that are not valid on the grid,
  ///   coordinates off the globe, each with its feature.
  public init(contentsOf path: String, fallback: TextEncoding? = nil) throws(LayerError) {
    self = try LayerReading(path, table: .read(asked: nil, fallback: fallback)).strict()
  }

  /// Reads a shapefile but for lines of one position and rings without an area, which some layers have, and for
  /// what is not asked of its table.
  ///
  /// A shape of which nothing else is left is nil. All else is as in ``init(contentsOf:fallback:)``.
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
  /// For layers that are handed on without their table, and for those whose attributes do not matter. Shapes
  /// are checked and read as by ``init(contentsOf:fallback:)``; a `.dbf` that may be there is not looked at, so
  /// records that it marks as deleted are included.
  public init(shapesOf path: String) throws(LayerError) {
    self = try LayerReading(path, table: .ignored).strict()
  }

  /// Reads only the shapes, but for lines of one position and rings without an area.
  ///
  /// As ``init(shapesOf:)`` and ``init(contentsOf:asking:fallback:leavingOut:)`` together.
  public init(
    shapesOf path: String,
    leavingOut degenerate: inout [LayerProblem]
  ) throws(LayerError) {
    self = try LayerReading(path, table: .ignored).lenient(&degenerate)
  }
}

import MapGeometry

extension Shapefile {
  /// Reads a shapefile: shapes from `.shp` and `.shx`, attributes from `.dbf`, in WGS 84 degrees.
  ///
  /// Sizes and headers are checked against each other first, so that memory is bounded by the files' real
  /// size. Coordinates snap to the grid; heights and measures are left out. A shape in one part is read as
  /// `.lineString` or `.polygon`, one in several as `.multiLineString` or `.multiPolygon`. Texts lose the
  /// spaces at their end, which in a table are padding; an empty text is null, and so is each type's own mark
  /// for no value. A record that is marked as deleted is left out.
  ///
  /// A text is read in the encoding that the `.cpg` names (UTF-8, ISO-8859-1, CP1252, ASCII), else in the one
  /// of the table's language byte, else as ASCII.
  ///
  /// - Parameters:
  ///   - path: The path of the `.shp`.
  ///   - fallback: The encoding for texts that are not valid in the table's own; without one they are an error.
  /// - Throws: A part that is missing, cut short or contradicts another; then everything that is wrong with the
  ///   records: texts not in their encoding, values not of their type, shapes that are not valid on the grid,
  ///   coordinates off the globe, each with its record.
  public init(contentsOf path: String, fallback: TextEncoding? = nil) throws(ShapefileError) {
    self = try LayerReading(path, table: .read(fallback: fallback)).strict()
  }

  /// Reads a shapefile but for lines of one position and rings without an area, which some layers have.
  ///
  /// A shape of which nothing else is left is nil. All else is as in ``init(contentsOf:fallback:)``.
  ///
  /// - Parameters:
  ///   - path: The path of the `.shp`.
  ///   - fallback: The encoding for texts that are not valid in the table's own; without one they are an error.
  ///   - degenerate: Is given a problem for each part that was left out, in the order of the records.
  public init(
    contentsOf path: String,
    fallback: TextEncoding? = nil,
    leavingOut degenerate: inout [ShapefileProblem]
  ) throws(ShapefileError) {
    self = try LayerReading(path, table: .read(fallback: fallback)).lenient(&degenerate)
  }

  /// Reads only the shapes: features without properties, from `.shp` and `.shx` alone.
  ///
  /// For layers that are handed on without their table, and for those whose attributes do not matter. Shapes
  /// are checked and read as by ``init(contentsOf:fallback:)``; a `.dbf` that may be there is not looked at, so
  /// records that it marks as deleted are included.
  public init(shapesOf path: String) throws(ShapefileError) {
    self = try LayerReading(path, table: .ignored).strict()
  }

  /// Reads only the shapes, but for lines of one position and rings without an area.
  ///
  /// As ``init(shapesOf:)`` and ``init(contentsOf:fallback:leavingOut:)`` together.
  public init(
    shapesOf path: String,
    leavingOut degenerate: inout [ShapefileProblem]
  ) throws(ShapefileError) {
    self = try LayerReading(path, table: .ignored).lenient(&degenerate)
  }
}

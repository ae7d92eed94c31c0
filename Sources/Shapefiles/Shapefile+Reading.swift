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
    self = try Shapefile.read(path, table: .read(fallback: fallback)).strict()
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
    self = try Shapefile.read(path, table: .read(fallback: fallback)).lenient(&degenerate)
  }

  /// Reads only the shapes: features without properties, from `.shp` and `.shx` alone.
  ///
  /// For layers that are handed on without their table, and for those whose attributes do not matter. Shapes
  /// are checked and read as by ``init(contentsOf:fallback:)``; a `.dbf` that may be there is not looked at, so
  /// records that it marks as deleted are included.
  public init(shapesOf path: String) throws(ShapefileError) {
    self = try Shapefile.read(path, table: .ignored).strict()
  }

  /// Reads only the shapes, but for lines of one position and rings without an area.
  ///
  /// As ``init(shapesOf:)`` and ``init(contentsOf:fallback:leavingOut:)`` together.
  public init(
    shapesOf path: String,
    leavingOut degenerate: inout [ShapefileProblem]
  ) throws(ShapefileError) {
    self = try Shapefile.read(path, table: .ignored).lenient(&degenerate)
  }

  /// What to do with the table.
  private enum Table {
    case ignored
    case read(fallback: TextEncoding?)
  }

  /// What was read, and everything that was wrong with it.
  private struct Reading {
    let layer: Shapefile
    let problems: [ShapefileProblem]

    /// The layer, when nothing at all was wrong.
    func strict() throws(ShapefileError) -> Shapefile {
      guard problems.isEmpty else { throw ShapefileError(problems: problems) }
      return layer
    }

    /// The layer, when nothing was wrong but that parts had no extent.
    func lenient(_ degenerate: inout [ShapefileProblem]) throws(ShapefileError) -> Shapefile {
      let others = problems.filter { $0.kind != .degenerate }
      guard others.isEmpty else { throw ShapefileError(problems: others) }
      degenerate += problems
      return layer
    }
  }

  private static func read(_ path: String, table: Table) throws(ShapefileError) -> Reading {
    let parts = try ShapefileParts(path)
    let shapes = try ShapesCheck(parts)
    try CoordinateSystem.check(parts)
    switch table {
    case .ignored: return try read(parts, shapes: shapes, cells: nil)
    case .read(let fallback):
      let table = try TableCheck(parts.table)
      guard shapes.count == table.count else {
        throw ShapefileError(
          ShapefileProblem(
            .recordCount,
            file: parts.table,
            found: "\(table.count) records",
            expected: "\(shapes.count), as in the .shx"
          )
        )
      }
      let encoding = try encoding(of: parts, languageDriver: table.languageDriver)
      return try read(parts, shapes: shapes, cells: CellReading(encoding: encoding, fallback: fallback))
    }
  }

  private static func read(
    _ parts: ShapefileParts,
    shapes: ShapesCheck,
    cells: CellReading?
  ) throws(ShapefileError) -> Reading {
    try ShapelibMessages.listening { messages throws(ShapefileError) in
      let files = try ShapelibFiles(reading: parts, withTable: cells != nil, messages: messages)
      let rows = try cells.map { cells throws(ShapefileError) in
        try RowReading(columns: files.columns(), cells: cells, file: parts.table)
      }
      let reading = ShapeReading(file: parts.shapes, type: shapes.type)
      var features: [Feature] = []
      var problems: [ShapefileProblem] = []
      for record in 0..<shapes.count {
        do throws(ShapefileError) {
          var properties: [Feature.Property] = []
          if let rows {
            guard let row = try rows.properties(try files.row(record), record: record) else { continue }
            properties = row
          }
          let shape = try reading.geometry(try files.shape(of: record), record: record)
          problems += shape.degenerate
          features.append(Feature(properties: properties, geometry: shape.geometry))
        } catch {
          problems += error.problems
        }
      }
      let layer = Shapefile(checked: shapes.type, fields: rows?.fields ?? [], features: features)
      return Reading(layer: layer, problems: problems)
    }
  }

  private static func encoding(
    of parts: ShapefileParts,
    languageDriver: UInt8
  ) throws(ShapefileError) -> TextEncoding {
    guard FileBytes.exists(parts.encoding) else {
      return TextEncoding(languageDriver: languageDriver) ?? .ascii
    }
    let name = String(decoding: try FileBytes.contents(of: parts.encoding), as: UTF8.self)
    guard let encoding = TextEncoding(codePage: name) else {
      throw ShapefileError(
        ShapefileProblem(
          .encoding,
          file: parts.encoding,
          found: "\"\(name.prefix(40))\"",
          expected: "UTF-8, ISO-8859-1, CP1252 or ASCII"
        )
      )
    }
    return encoding
  }
}

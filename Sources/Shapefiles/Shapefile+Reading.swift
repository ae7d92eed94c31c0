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
    let parts = try ShapefileParts(path)
    let shapes = try ShapesCheck(parts)
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
    let encoding = try Shapefile.encoding(of: parts, languageDriver: table.languageDriver)
    self = try Shapefile.read(
      parts,
      shapes: shapes,
      cells: CellReading(encoding: encoding, fallback: fallback)
    )
  }

  /// Reads only the shapes: features without properties, from `.shp` and `.shx` alone.
  ///
  /// For layers that are handed on without their table, and for those whose attributes do not matter. Shapes
  /// are checked and read as by ``init(contentsOf:fallback:)``; a `.dbf` that may be there is not looked at, so
  /// records that it marks as deleted are included.
  public init(shapesOf path: String) throws(ShapefileError) {
    let parts = try ShapefileParts(path)
    self = try Shapefile.read(parts, shapes: try ShapesCheck(parts), cells: nil)
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

  private static func read(
    _ parts: ShapefileParts,
    shapes: ShapesCheck,
    cells: CellReading?
  ) throws(ShapefileError) -> Shapefile {
    try CoordinateSystem.check(parts)
    return try ShapelibMessages.listening { messages throws(ShapefileError) in
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
          let geometry = try reading.geometry(try files.shape(of: record), record: record)
          features.append(Feature(properties: properties, geometry: geometry))
        } catch {
          problems += error.problems
        }
      }
      guard problems.isEmpty else { throw ShapefileError(problems: problems) }
      return Shapefile(checked: shapes.type, fields: rows?.fields ?? [], features: features)
    }
  }
}

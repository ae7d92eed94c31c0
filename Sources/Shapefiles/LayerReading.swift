import MapGeometry

/// A layer as it was read, and everything that was wrong with its records.
struct LayerReading {
  private let layer: Shapefile
  private let problems: [ShapefileProblem]

  /// What to do with the table.
  enum Table {
    case ignored
    case read(fallback: TextEncoding?)
  }

  /// Reads the shapefile at that path.
  ///
  /// - Throws: What is wrong with its files as such, before a record is looked at.
  init(_ path: String, table: Table) throws(ShapefileError) {
    let parts = try ShapefileParts(path)
    let shapes = try ShapesCheck(parts)
    try CoordinateSystem.check(parts)
    guard case .read(let fallback) = table else {
      self = try LayerReading.records(of: parts, shapes: shapes, cells: nil)
      return
    }
    let table = try TableCheck(parts.table)
    guard shapes.count == table.count else {
      throw ShapefileError(
        ShapefileProblem(
          .recordCount,
          file: parts.table,
          found: table.count.counted("record"),
          expected: "\(shapes.count), as in the .shx"
        )
      )
    }
    let encoding = try TextEncoding(of: parts, languageDriver: table.languageDriver)
    self = try LayerReading.records(
      of: parts,
      shapes: shapes,
      cells: CellReading(encoding: encoding, fallback: fallback)
    )
  }

  private init(layer: Shapefile, problems: [ShapefileProblem]) {
    self.layer = layer
    self.problems = problems
  }

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

  private static func records(
    of parts: ShapefileParts,
    shapes: ShapesCheck,
    cells: CellReading?
  ) throws(ShapefileError) -> LayerReading {
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
      return LayerReading(layer: layer, problems: problems)
    }
  }
}

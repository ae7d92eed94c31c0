import MapGeometry

/// A layer as it was read, and everything that was wrong with its records.
struct LayerReading {
  private let layer: Shapefile
  private let problems: [ShapefileProblem]

  /// What to do with the table.
  enum Table {
    case ignored
    /// Read for these fields; nil for all.
    case read(asked: Set<String>?, fallback: TextEncoding?)
  }

  /// Reads the shapefile at that path.
  ///
  /// - Throws: What is wrong with its files as such, before a record is looked at.
  init(_ path: String, table use: Table) throws(ShapefileError) {
    let parts = try ShapefileParts(reading: path)
    var shapes = try ShapesFile(parts)
    try CoordinateSystem.check(parts)
    var table: TableFile?
    var rows: RowReading?
    // A table that is missing matters to those who ask for something of it.
    if case .read(let asked, let fallback) = use, asked?.isEmpty != true || FileBytes.exists(parts.table) {
      let opened = try TableFile(parts, count: shapes.count)
      rows = try RowReading(of: opened, parts, asked: asked, fallback: fallback)
      table = consume opened
    }
    let reading = ShapeReading(file: parts.shapes, type: shapes.type)
    var features: [Feature] = []
    var problems: [ShapefileProblem] = []
    var feature = 0
    for record in 0..<shapes.count {
      feature += 1
      do throws(ShapefileError) {
        var properties: [Feature.Property] = []
        if let rows, let row = try table?.row(record) {
          guard let values = try rows.properties(row, feature: feature) else {
            feature -= 1
            continue
          }
          properties = values
        }
        let shape = try reading.geometry(try shapes.vertices(of: record, feature: feature), feature: feature)
        problems += shape.degenerate
        features.append(Feature(properties: properties, geometry: shape.geometry))
      } catch {
        problems += error.problems
      }
    }
    layer = Shapefile(checked: shapes.type, fields: rows?.fields ?? [], features: features)
    self.problems = problems
  }

  /// The layer, when nothing at all was wrong.
  func strict() throws(ShapefileError) -> Shapefile {
    guard problems.isEmpty else { throw ShapefileError(problems: problems) }
    return layer
  }

  /// The layer, when nothing was wrong but that parts had no extent.
  func lenient(_ leftOut: inout [ShapefileProblem]) throws(ShapefileError) -> Shapefile {
    let others = problems.filter { $0.kind != .degenerate }
    guard others.isEmpty else { throw ShapefileError(problems: others) }
    leftOut += problems
    return layer
  }
}

import MapGeometry

/// What to do with the table of a shapefile that is read.
enum TableUse {
  case ignored
  /// Read for these fields; nil for all.
  case read(asked: Set<String>?, fallback: TextEncoding?)
}

extension LayerReading<Shapefile> {
  /// Reads the shapefile at that path.
  ///
  /// - Throws: What is wrong with its files as such, before a record is looked at.
  init(_ path: String, table use: TableUse) throws(LayerError) {
    let parts = try ShapefileParts(reading: path)
    var shapes = try ShapesFile(parts)
    try ReferenceSystem.check(parts)
    var table: TableFile?
    var rows: RowReading?
    // A missing table matters only if attributes are asked for.
    if case .read(let asked, let fallback) = use, asked?.isEmpty != true || PartFile.exists(parts.table) {
      let opened = try TableFile(parts, count: shapes.count)
      rows = try RowReading(of: opened, parts, asked: asked, fallback: fallback)
      table = consume opened
    }
    let reading = ShapeReading(file: parts.shapes, type: shapes.type)
    var features: [Feature] = []
    var problems: [LayerProblem] = []
    var feature = 0
    for record in 0..<shapes.count {
      feature += 1
      do throws(LayerError) {
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
    let layer = Shapefile(checked: shapes.type, fields: rows?.fields ?? [], features: features)
    self.init(layer: layer, problems: problems)
  }
}

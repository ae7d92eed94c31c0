import MapGeometry

extension LayerReading<GeoPackageLayer> {
  /// Reads every row of the layer's table; only the requested fields, if given.
  init(
    _ contents: LayerContents,
    asked: Set<String>? = nil,
    on connection: Connection,
    of file: DatabaseFile,
    _ budget: inout ReadingBudget
  ) throws(LayerError) {
    var problems: [LayerProblem] = []
    let columns = try TableColumns(
      of: contents,
      asked: asked,
      on: connection,
      file: file,
      problems: &problems
    )
    let rows = RowReading(contents: contents, columns: columns, file: file.path)
    var features: [Feature] = []
    let statement = try Statement(columns.selection(from: contents.name), on: connection, file: file.path)
    var row = 0
    while try statement.next() {
      row += 1
      if let feature = try rows.feature(of: statement, row: row, &budget, &problems) {
        features.append(feature)
      }
    }
    let layer = GeoPackageLayer(checked: contents, fields: columns.fields, features: features)
    self.init(layer: layer, problems: problems)
  }
}

import MapGeometry

/// A layer as it was read, and everything that was wrong with its rows.
struct LayerReading {
  let layer: GeoPackageLayer
  let problems: [GeoPackageProblem]

  /// Reads every row of the layer's table; only the fields that are asked for, when it is said which.
  init(
    _ contents: LayerContents,
    asked: Set<String>? = nil,
    on connection: Connection,
    of file: DatabaseFile,
    _ budget: inout ReadingBudget
  ) throws(GeoPackageError) {
    var problems: [GeoPackageProblem] = []
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
    layer = GeoPackageLayer(
      checked: contents,
      shapeType: contents.shapeType,
      fields: columns.fields,
      features: features
    )
    self.problems = problems
  }

  /// The layer, when nothing at all was wrong.
  func strict() throws(GeoPackageError) -> GeoPackageLayer {
    guard problems.isEmpty else { throw GeoPackageError(problems: problems) }
    return layer
  }

  /// The layer, when nothing was wrong but parts without extent and columns that no property can hold.
  func lenient(_ leftOut: inout [GeoPackageProblem]) throws(GeoPackageError) -> GeoPackageLayer {
    let others = problems.filter { $0.kind != .degenerate && $0.kind != .field }
    guard others.isEmpty else { throw GeoPackageError(problems: others) }
    leftOut += problems
    return layer
  }
}

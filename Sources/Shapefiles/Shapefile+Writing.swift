public import MapGeometry

extension Shapefile {
  /// Writes the layer as `.shp`, `.shx`, `.dbf`, `.prj` (WGS 84) and `.cpg` (UTF-8): all of them or none.
  ///
  /// The files are written in a folder beside the target, checked, and moved into place; if that fails, the
  /// old files are restored. The same layer and day give the same bytes. Columns are as wide as their widest
  /// value. A shape without positions and an empty text are written as null; trailing spaces of a text are
  /// lost, because a table pads with them.
  ///
  /// - Parameters:
  ///   - path: The path of the `.shp`; its folder exists.
  ///   - metadata: The metadata for QGIS, written to a `.qmd`; none by default.
  ///   - lastUpdate: The date of last change in the table's header, from 1900 to 2155.
  ///   - replacing: Whether a shapefile of that name may be replaced. Its indexes by other programs (`.qix`,
  ///     `.sbn`, `.sbx`, `.qpj`) go with it, for they would be wrong.
  /// - Throws: Everything that a shapefile cannot hold, each with its record and field; an existing file if
  ///   `replacing` is false; errors of the system or shapelib.
  public func write(
    to path: String,
    metadata: String? = nil,
    lastUpdate: CalendarDay,
    replacing: Bool = false
  ) throws(LayerError) {
    let parts = try ShapefileParts(path)
    let columns = try columnsToWrite(lastUpdate: lastUpdate)
    let placement = try Placement(at: parts, replacing: replacing)
    do throws(LayerError) {
      try ShapelibMessages.listening { messages throws(LayerError) in
        try writeFiles(to: placement.parts, columns: columns, lastUpdate: lastUpdate, messages: messages)
        if let words = messages.take() {
          throw LayerError(.library, file: path, found: words, expected: "to write without a complaint")
        }
      }
      try PartFile.create(placement.parts.projection, holding: ReferenceSystem.projectionText)
      try PartFile.create(placement.parts.encoding, holding: TextEncoding.utf8.name)
      if let metadata { try PartFile.create(placement.parts.metadata, holding: metadata) }
      try checkWritten(placement.parts)
      try placement.commit()
    } catch {
      throw placement.named(error)
    }
  }

  private func columnsToWrite(lastUpdate: CalendarDay) throws(LayerError) -> [ColumnWriting] {
    var problems: [LayerProblem] = []
    if !(1900...2155).contains(lastUpdate.year) {
      problems.append(
        LayerProblem(.value, found: "the last update \(lastUpdate)", expected: "a year from 1900 to 2155")
      )
    }
    if !(1...255).contains(fields.count) {
      problems.append(LayerProblem(.field, found: fields.count.counted("field"), expected: "1 to 255"))
    }
    for field in fields where field.name.utf8.count > 10 {
      problems.append(
        LayerProblem(
          .field,
          field: field.name,
          found: "a name of \(field.name.utf8.count.counted("byte"))",
          expected: "at most 10"
        )
      )
    }
    let columns = fields.map { ColumnWriting($0, of: features, problems: &problems) }
    let width = columns.reduce(1) { $0 + $1.column.width }
    if width > 65_535 {
      problems.append(
        LayerProblem(
          .field,
          found: "rows of \(width.counted("byte"))",
          expected: "at most 65535 in all fields"
        )
      )
    }
    guard problems.isEmpty else { throw LayerError(problems: problems) }
    return columns
  }

  private func writeFiles(
    to parts: ShapefileParts,
    columns: [ColumnWriting],
    lastUpdate: CalendarDay,
    messages: ShapelibMessages
  ) throws(LayerError) {
    let files = try ShapelibFiles(
      creating: parts,
      type: shapeType,
      lastUpdate: lastUpdate,
      messages: messages
    )
    for column in columns { try files.add(column.column) }
    for (record, feature) in features.enumerated() {
      try files.append(feature.geometry.map { ShapeVertices($0) }, type: shapeType, record: record)
      for (index, column) in columns.enumerated() {
        try files.write(column.cells[record], record: record, column: index)
      }
    }
  }

  /// Whether everything written has reached the files: a full disk is detected here.
  private func checkWritten(_ parts: ShapefileParts) throws(LayerError) {
    let shapes = try ShapesFile(parts)
    _ = try TableFile(parts, count: shapes.count)
    guard shapes.count == features.count else {
      throw LayerError(
        .recordCount,
        file: parts.shapes,
        found: "\(shapes.count.counted("record")) written",
        expected: "\(features.count)"
      )
    }
  }
}

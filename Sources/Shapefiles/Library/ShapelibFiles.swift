import CShapelib
import MapGeometry

/// The files of a shapefile being written, opened by shapelib; closed on deinit.
///
/// Pointers stay inside this type: shapes and rows go in as values. Reading does not use shapelib, which is
/// case-sensitive and requires every part.
@safe struct ShapelibFiles: ~Copyable {
  let shapes: SHPHandle
  let table: DBFHandle
  let parts: ShapefileParts
  let messages: ShapelibMessages

  /// Creates the files, empty, over any that are there.
  init(
    creating parts: ShapefileParts,
    type: ShapeType,
    lastUpdate: CalendarDay,
    messages: ShapelibMessages
  ) throws(LayerError) {
    var hooks = ShapelibMessages.hooks()
    guard let shapes = unsafe SHPCreateLL(parts.shapes, type.code, &hooks) else {
      throw messages.error(file: parts.shapes, expected: "to create it")
    }
    guard let table = unsafe DBFCreateLL(parts.table, nil, &hooks) else {
      unsafe SHPClose(shapes)
      throw messages.error(file: parts.table, expected: "to create it")
    }
    unsafe DBFSetLastModifiedDate(
      table,
      CInt(lastUpdate.year - 1900),
      CInt(lastUpdate.month),
      CInt(lastUpdate.day)
    )
    unsafe self.shapes = shapes
    unsafe self.table = table
    self.parts = parts
    self.messages = messages
  }

  deinit {
    unsafe SHPClose(shapes)
    unsafe DBFClose(table)
  }
}

extension ShapelibMessages {
  /// What the library said, as an error.
  func error(file: String, feature: Int? = nil, expected: String) -> LayerError {
    LayerError(
      .library,
      file: file,
      feature: feature,
      found: take() ?? "a refusal without a reason",
      expected: expected
    )
  }
}

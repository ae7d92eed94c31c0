import CShapelib

/// The files of a shapefile as the library behind this one has them open; closed when they go out of scope.
///
/// Pointers stay with the jobs on this type: shapes and rows come out and go in as values.
@safe struct ShapelibFiles: ~Copyable {
  let shapes: SHPHandle
  let table: DBFHandle?
  let parts: ShapefileParts
  let messages: ShapelibMessages

  /// Opens files whose headers and sizes have been checked; the table only when it is asked for.
  init(
    reading parts: ShapefileParts,
    withTable: Bool,
    messages: ShapelibMessages
  ) throws(ShapefileError) {
    var hooks = ShapelibMessages.hooks()
    guard let shapes = unsafe SHPOpenLL(parts.shapes, "rb", &hooks) else {
      throw ShapefileError(messages.problem(file: parts.shapes, expected: "shapes to read"))
    }
    var table: DBFHandle?
    if withTable {
      unsafe table = DBFOpenLL(parts.table, "rb", &hooks)
      guard unsafe table != nil else {
        unsafe SHPClose(shapes)
        throw ShapefileError(messages.problem(file: parts.table, expected: "a table to read"))
      }
    }
    unsafe self.shapes = shapes
    unsafe self.table = table
    self.parts = parts
    self.messages = messages
  }

  /// Creates the files, empty, over any that are there.
  init(
    creating parts: ShapefileParts,
    type: ShapeType,
    lastUpdate: CalendarDay,
    messages: ShapelibMessages
  ) throws(ShapefileError) {
    var hooks = ShapelibMessages.hooks()
    guard let shapes = unsafe SHPCreateLL(parts.shapes, type.code, &hooks) else {
      throw ShapefileError(messages.problem(file: parts.shapes, expected: "to create it"))
    }
    guard let table = unsafe DBFCreateLL(parts.table, nil, &hooks) else {
      unsafe SHPClose(shapes)
      throw ShapefileError(messages.problem(file: parts.table, expected: "to create it"))
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
    if let table = unsafe table { unsafe DBFClose(table) }
  }
}

extension ShapelibMessages {
  /// What the library said, as a problem.
  func problem(file: String, record: Int? = nil, expected: String) -> ShapefileProblem {
    ShapefileProblem(
      .library,
      file: file,
      record: record,
      found: take() ?? "a refusal without a reason",
      expected: expected
    )
  }
}

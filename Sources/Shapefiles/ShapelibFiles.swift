import CShapelib

/// The files of a shapefile as the library behind this one has them open; closed when they go out of scope.
///
/// No pointer leaves this type: shapes and rows come out and go in as values.
@safe struct ShapelibFiles: ~Copyable {
  private let shapes: SHPHandle
  private let table: DBFHandle?
  private let parts: ShapefileParts
  private let messages: ShapelibMessages

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

  /// The shape of a record, in degrees; nil for a record without one.
  func shape(of record: Int) throws(ShapefileError) -> ShapeVertices? {
    guard let object = unsafe SHPReadObject(shapes, CInt(record)) else {
      throw ShapefileError(messages.problem(file: parts.shapes, record: record, expected: "a shape"))
    }
    defer { unsafe SHPDestroyObject(object) }
    if let words = messages.take() {
      throw ShapefileError(
        ShapefileProblem(.library, file: parts.shapes, record: record, found: words, expected: "a shape")
      )
    }
    guard unsafe object.pointee.nSHPType != SHPT_NULL else { return nil }
    let count = Int(unsafe object.pointee.nVertices)
    let x = unsafe Array(UnsafeBufferPointer(start: object.pointee.padfX, count: count))
    let y = unsafe Array(UnsafeBufferPointer(start: object.pointee.padfY, count: count))
    let starts = unsafe UnsafeBufferPointer(
      start: object.pointee.panPartStart,
      count: Int(object.pointee.nParts)
    )
    return ShapeVertices(x: x, y: y, partStarts: unsafe starts.map(Int.init))
  }

  /// Appends a shape; nil for a record without one.
  func append(_ shape: ShapeVertices?, type: ShapeType, record: Int) throws(ShapefileError) {
    let shape = shape ?? ShapeVertices()
    let starts = shape.partStarts.map { CInt($0) }
    let code = shape.x.isEmpty ? CInt(SHPT_NULL) : type.code
    let object = unsafe SHPCreateObject(
      code,
      -1,
      CInt(starts.count),
      starts,
      nil,
      CInt(shape.x.count),
      shape.x,
      shape.y,
      nil,
      nil
    )
    guard let object = unsafe object else {
      throw ShapefileError(messages.problem(file: parts.shapes, record: record, expected: "room for a shape"))
    }
    defer { unsafe SHPDestroyObject(object) }
    guard unsafe SHPWriteObject(shapes, -1, object) == CInt(record) else {
      throw ShapefileError(messages.problem(file: parts.shapes, record: record, expected: "to write a shape"))
    }
  }

  /// The table's columns, in their order; none when the table is not open.
  func columns() -> [TableColumn] {
    guard let table = unsafe table else { return [] }
    var columns: [TableColumn] = []
    let count = unsafe DBFGetFieldCount(table)
    for field in 0..<count {
      var width: CInt = 0
      var decimals: CInt = 0
      var name = [CChar](repeating: 0, count: Int(XBASE_FLDNAME_LEN_READ) + 1)
      _ = unsafe DBFGetFieldInfo(table, field, &name, &width, &decimals)
      columns.append(
        TableColumn(
          name: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
          type: UInt8(bitPattern: unsafe DBFGetNativeFieldType(table, field)),
          width: Int(width),
          decimals: Int(decimals)
        )
      )
    }
    return columns
  }

  /// The bytes of a row, the mark of deletion first.
  func row(_ record: Int) throws(ShapefileError) -> [UInt8] {
    guard let table = unsafe table, let start = unsafe DBFReadTuple(table, CInt(record)) else {
      throw ShapefileError(messages.problem(file: parts.table, record: record, expected: "a row"))
    }
    let length = Int(unsafe table.pointee.nRecordLength)
    return unsafe UnsafeBufferPointer(start: start, count: length).map { UInt8(bitPattern: $0) }
  }

  /// Adds a column to a table without rows.
  func add(_ column: TableColumn) throws(ShapefileError) {
    let name = column.name.map { CChar(bitPattern: $0) } + [0]
    let type = CChar(bitPattern: column.type)
    let added = unsafe DBFAddNativeFieldType(table, name, type, CInt(column.width), CInt(column.decimals))
    guard added >= 0 else {
      throw ShapefileError(
        messages.problem(
          file: parts.table,
          expected: "to add \(String(decoding: column.name, as: UTF8.self))"
        )
      )
    }
  }

  /// Writes one cell, of a row that exists or of the next; nil is no value.
  func write(_ cell: [UInt8]?, record: Int, column: Int) throws(ShapefileError) {
    let written: CInt
    if let cell {
      var text = cell + [0]
      written = unsafe DBFWriteAttributeDirectly(table, CInt(record), CInt(column), &text)
    } else {
      written = unsafe DBFWriteNULLAttribute(table, CInt(record), CInt(column))
    }
    guard written != 0 else {
      throw ShapefileError(messages.problem(file: parts.table, record: record, expected: "to write a value"))
    }
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

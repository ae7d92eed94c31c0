import CShapelib

extension ShapelibFiles {
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
}

import CShapelib
import MapGeometry

extension ShapelibFiles {
  /// Appends a shape; nil for a record without one.
  func append(_ shape: ShapeVertices?, type: ShapeType, record: Int) throws(LayerError) {
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
      throw messages.error(file: parts.shapes, feature: record + 1, expected: "room for a shape")
    }
    defer { unsafe SHPDestroyObject(object) }
    guard unsafe SHPWriteObject(shapes, -1, object) == CInt(record) else {
      throw messages.error(file: parts.shapes, feature: record + 1, expected: "to write a shape")
    }
  }

  /// Adds a column to a table without rows.
  func add(_ column: TableColumn) throws(LayerError) {
    let name = column.name.map { CChar(bitPattern: $0) } + [0]
    let type = CChar(bitPattern: column.type)
    let added = unsafe DBFAddNativeFieldType(table, name, type, CInt(column.width), CInt(column.decimals))
    guard added >= 0 else {
      throw messages.error(
        file: parts.table,
        expected: "to add \(String(decoding: column.name, as: UTF8.self))"
      )
    }
  }

  /// Writes one cell, of an existing row or the next; nil is no value.
  func write(_ cell: [UInt8]?, record: Int, column: Int) throws(LayerError) {
    let written: CInt
    if let cell {
      var text = cell + [0]
      written = unsafe DBFWriteAttributeDirectly(table, CInt(record), CInt(column), &text)
    } else {
      written = unsafe DBFWriteNULLAttribute(table, CInt(record), CInt(column))
    }
    guard written != 0 else {
      throw messages.error(file: parts.table, feature: record + 1, expected: "to write a value")
    }
  }
}

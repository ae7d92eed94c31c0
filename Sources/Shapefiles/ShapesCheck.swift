import MapGeometry

/// The shapes of a shapefile, whose headers, sizes and index have been found to agree.
///
/// This looks at the files themselves, before the library does: every record that the index names lies within
/// the shapes, no byte of them is claimed twice, and so memory is bounded by the files' real sizes.
struct ShapesCheck {
  let type: ShapeType
  /// How many records there are.
  let count: Int

  private static let headerSize = 100

  init(_ parts: ShapefileParts) throws(ShapefileError) {
    let shapes = try FileBytes(parts.shapes)
    let index = try FileBytes(parts.index)
    let code = try ShapesCheck.shapeCode(of: shapes)
    let indexCode = try ShapesCheck.shapeCode(of: index)
    guard code == indexCode else {
      throw ShapefileError(
        .header(parts.index, found: "shapes of type \(indexCode)", expected: "type \(code), as in the .shp")
      )
    }
    guard let type = ShapeType(code: Int32(code)) else {
      throw ShapefileError(
        .header(parts.shapes, found: "shapes of type \(code)", expected: "points, lines or polygons")
      )
    }
    self.type = type
    count = try ShapesCheck.countRecords(shapes: shapes, index: index, code: code)
  }

  private static func shapeCode(of file: borrowing FileBytes) throws(ShapefileError) -> Int {
    let path = file.path
    guard file.size >= headerSize else {
      throw ShapefileError(.size(path, found: file.size, expected: "at least the \(headerSize) of a header"))
    }
    let header = try file.bytes(at: 0, count: headerSize)
    guard header.bigEndian(at: 0) == 9994, header.littleEndian(at: 28, count: 4) == 1000 else {
      throw ShapefileError(
        .header(path, found: "other marks", expected: "the marks 9994 and 1000 of a shapefile")
      )
    }
    let declared = header.bigEndian(at: 24) * 2
    guard declared == file.size else {
      throw ShapefileError(.size(path, found: file.size, expected: "the \(declared) that its header says"))
    }
    return header.littleEndian(at: 32, count: 4)
  }

  private static func countRecords(
    shapes: borrowing FileBytes,
    index: borrowing FileBytes,
    code: Int
  ) throws(ShapefileError) -> Int {
    let path = index.path
    guard (index.size - headerSize) % 8 == 0 else {
      throw ShapefileError(.size(path, found: index.size, expected: "100 and a multiple of 8"))
    }
    let entries = try index.bytes(at: headerSize, count: index.size - headerSize)
    let count = entries.count / 8
    var claimed = headerSize
    var headers = ByteWindow()
    for record in 0..<count {
      let offset = entries.bigEndian(at: record * 8) * 2
      let length = entries.bigEndian(at: record * 8 + 4) * 2
      guard offset >= headerSize, length >= 4, offset + 8 + length <= shapes.size else {
        let found = "\(length.counted("byte")) of shape from byte \(offset)"
        throw ShapefileError(
          .size(path, record, found, expected: "a record within the .shp's \(shapes.size)")
        )
      }
      claimed += 8 + length
      guard claimed <= shapes.size else {
        let found = "records of \(claimed.counted("byte")) up to here"
        throw ShapefileError(.size(path, record, found, expected: "at most the .shp's \(shapes.size)"))
      }
      let header = try headers.bytes(of: shapes, at: offset, count: 12)
      guard header.bigEndian(at: 4) * 2 == length else {
        let found = "\(header.bigEndian(at: 4) * 2) bytes of shape"
        throw ShapefileError(.size(shapes.path, record, found, expected: "\(length), as in the .shx"))
      }
      let recordCode = header.littleEndian(at: 8, count: 4)
      guard recordCode == code || recordCode == 0 else {
        throw ShapefileError(
          ShapefileProblem(
            .header,
            file: shapes.path,
            record: record,
            found: "a shape of type \(recordCode)",
            expected: "type \(code) or 0"
          )
        )
      }
    }
    return count
  }
}

extension ShapefileProblem {
  static func header(_ file: String, found: String, expected: String) -> ShapefileProblem {
    ShapefileProblem(.header, file: file, found: found, expected: expected)
  }

  static func size(_ file: String, found: Int, expected: String) -> ShapefileProblem {
    ShapefileProblem(.size, file: file, found: found.counted("byte"), expected: expected)
  }

  static func size(_ file: String, _ record: Int, _ found: String, expected: String) -> ShapefileProblem {
    ShapefileProblem(.size, file: file, record: record, found: found, expected: expected)
  }
}

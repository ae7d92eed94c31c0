import MapGeometry

/// The shapes of a shapefile, whose headers, sizes and index agree.
///
/// Every record lies within the file and no byte is claimed twice, so memory is bounded by the files' real sizes.
/// Without an index, records are read in sequence from the header to the end.
struct ShapesFile: ~Copyable {
  let type: ShapeType
  private let file: PartFile
  /// The offset and size of the contents of each record.
  private let records: [(start: Int, length: Int)]
  private var window = ByteWindow()

  private static let headerSize = 100

  init(_ parts: ShapefileParts) throws(LayerError) {
    guard PartFile.exists(parts.shapes) else { throw .missing(parts.shapes, of: parts) }
    let file = try PartFile(parts.shapes)
    let code = try ShapesFile.shapeCode(of: file)
    guard let type = ShapeType(code: Int32(truncatingIfNeeded: code)) else {
      throw .kind(code, parts)
    }
    let records: [(start: Int, length: Int)]
    if PartFile.exists(parts.index) {
      let index = try PartFile(parts.index)
      let indexCode = try ShapesFile.shapeCode(of: index)
      guard code == indexCode else {
        let expected = "type \(code), as in the .shp"
        throw .header(parts.index, found: "shapes of type \(indexCode)", expected: expected)
      }
      records = try ShapesFile.indexed(index, of: file)
    } else {
      records = try ShapesFile.sequence(in: file)
    }
    try ShapesFile.checkKinds(code, of: records, in: file)
    self.init(type: type, file: file, records: records)
  }

  private init(type: ShapeType, file: consuming PartFile, records: [(start: Int, length: Int)]) {
    self.type = type
    self.file = file
    self.records = records
  }

  var count: Int { records.count }

  /// The shape of a record, in degrees; nil for a record without one.
  mutating func vertices(of record: Int, feature: Int) throws(LayerError) -> ShapeVertices? {
    let (start, length) = records[record]
    let bytes = try window.bytes(of: file, at: start, count: length)
    if bytes.littleEndian(at: 0, count: 4) == 0 { return nil }
    func cut(_ found: String, _ expected: String) -> LayerError {
      LayerError(.shape, file: file.path, feature: feature, found: found, expected: expected)
    }
    if type == .point {
      guard length >= 20 else { throw cut("\(length) bytes of a point", "at least 20") }
      return ShapeVertices(x: [bytes.double(at: 4)], y: [bytes.double(at: 12)], partStarts: [0])
    }
    guard length >= 44 else { throw cut("\(length) bytes of a shape", "at least 44") }
    let parts = bytes.littleEndian(at: 36, count: 4)
    let vertices = bytes.littleEndian(at: 40, count: 4)
    guard 44 + 4 * parts + 16 * vertices <= length else {
      throw cut("\(parts) parts and \(vertices) vertices in \(length) bytes", "as many as they have room for")
    }
    let places = (0..<vertices).map { 44 + 4 * parts + 16 * $0 }
    return ShapeVertices(
      x: places.map { bytes.double(at: $0) },
      y: places.map { bytes.double(at: $0 + 8) },
      partStarts: (0..<parts).map { bytes.littleEndian(at: 44 + 4 * $0, count: 4) }
    )
  }

  private static func shapeCode(of file: borrowing PartFile) throws(LayerError) -> Int {
    let path = file.path
    guard file.size >= headerSize else {
      throw .size(path, found: file.size, expected: "at least the \(headerSize) of a header")
    }
    let header = try file.bytes(at: 0, count: headerSize)
    guard header.bigEndian(at: 0) == 9994, header.littleEndian(at: 28, count: 4) == 1000 else {
      throw .header(path, found: "other marks", expected: "the marks 9994 and 1000 of a shapefile")
    }
    let declared = header.bigEndian(at: 24) * 2
    guard declared == file.size else {
      throw .size(path, found: file.size, expected: "the \(declared) that its header says")
    }
    return header.littleEndian(at: 32, count: 4)
  }

  /// The records that an index names.
  private static func indexed(
    _ index: borrowing PartFile,
    of shapes: borrowing PartFile
  ) throws(LayerError) -> [(start: Int, length: Int)] {
    let path = index.path
    guard (index.size - headerSize) % 8 == 0 else {
      throw .size(path, found: index.size, expected: "100 and a multiple of 8")
    }
    // A record has at least its header and a type.
    guard (index.size - headerSize) / 8 <= max(0, shapes.size - headerSize) / 12 else {
      let expected = "at most an entry for each record of a .shp of \(shapes.size) bytes"
      throw .size(path, found: index.size, expected: expected)
    }
    let entries = try index.bytes(at: headerSize, count: index.size - headerSize)
    var records: [(start: Int, length: Int)] = []
    var claimed = headerSize
    var headers = ByteWindow()
    for record in 0..<entries.count / 8 {
      let offset = entries.bigEndian(at: record * 8) * 2
      let length = entries.bigEndian(at: record * 8 + 4) * 2
      guard offset >= headerSize, length >= 4, offset + 8 + length <= shapes.size else {
        let found = "\(length) bytes of shape from byte \(offset)"
        throw .size(path, record, found, expected: "a record within the .shp's \(shapes.size)")
      }
      claimed += 8 + length
      guard claimed <= shapes.size else {
        let found = "records of \(claimed) bytes up to here"
        throw .size(path, record, found, expected: "at most the .shp's \(shapes.size)")
      }
      let header = try headers.bytes(of: shapes, at: offset, count: 8)
      guard header.bigEndian(at: 4) * 2 == length else {
        let found = "\(header.bigEndian(at: 4) * 2) bytes of shape"
        throw .size(shapes.path, record, found, expected: "\(length), as in the .shx")
      }
      records.append((offset + 8, length))
    }
    return records
  }

  /// The records in sequence.
  private static func sequence(
    in shapes: borrowing PartFile
  ) throws(LayerError) -> [(start: Int, length: Int)] {
    var records: [(start: Int, length: Int)] = []
    var headers = ByteWindow()
    var offset = headerSize
    while offset < shapes.size {
      let left = shapes.size - offset
      let length = left < 8 ? 0 : try headers.bytes(of: shapes, at: offset, count: 8).bigEndian(at: 4) * 2
      guard length >= 4, length <= left - 8 else {
        let found = "\(length) bytes of shape from byte \(offset)"
        let expected = "a record within the file's \(shapes.size)"
        throw .size(shapes.path, records.count, found, expected: expected)
      }
      records.append((offset + 8, length))
      offset += 8 + length
    }
    return records
  }

  /// Refuses records that are neither of the file's own type nor null.
  private static func checkKinds(
    _ code: Int,
    of records: [(start: Int, length: Int)],
    in file: borrowing PartFile
  ) throws(LayerError) {
    var window = ByteWindow()
    for (record, place) in records.enumerated() {
      let found = try window.bytes(of: file, at: place.start, count: 4).littleEndian(at: 0, count: 4)
      guard found == code || found == 0 else {
        throw LayerError(
          .header,
          file: file.path,
          feature: record + 1,
          found: "a shape of type \(found)",
          expected: "type \(code) or 0"
        )
      }
    }
  }
}

extension LayerError {
  static func header(_ file: String, found: String, expected: String) -> LayerError {
    LayerError(.header, file: file, found: found, expected: expected)
  }

  static func size(_ file: String, found: Int, expected: String) -> LayerError {
    LayerError(.size, file: file, found: "\(found) bytes", expected: expected)
  }

  static func size(_ file: String, _ record: Int, _ found: String, expected: String) -> LayerError {
    LayerError(.size, file: file, feature: record + 1, found: found, expected: expected)
  }

  /// An unsupported kind of shape.
  fileprivate static func kind(_ code: Int, _ parts: ShapefileParts) -> LayerError {
    let found =
      switch code {
      case 0: "only records without a shape"
      case 8, 18, 28: "multipoints"
      case 31: "multipatches"
      default: "shapes of type \(code)"
      }
    let command = "ogr2ogr -nlt MULTIPOLYGON NEW.shp \(parts.shapes.shellWord)"
    let fix = code == 31 ? "; \(command) makes polygons of them" : ""
    return header(parts.shapes, found: found, expected: "points, lines or polygons\(fix)")
  }
}

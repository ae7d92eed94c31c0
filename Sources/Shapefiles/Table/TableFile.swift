import MapGeometry

/// The table of a shapefile, whose header and size agree.
struct TableFile: ~Copyable {
  /// The number of records, including deleted ones.
  let count: Int
  let columns: [TableColumn]
  /// The byte of the header that may declare the text encoding.
  let languageDriver: UInt8

  private let file: PartFile
  private let headerLength: Int
  private let recordLength: Int
  private var window = ByteWindow()

  /// Opens the table of that many shapes.
  init(_ parts: ShapefileParts, count shapes: Int) throws(LayerError) {
    let path = parts.table
    guard PartFile.exists(path) else { throw .missing(path, of: parts) }
    let file = try PartFile(path)
    guard file.size >= 33 else {
      throw .size(path, found: file.size, expected: "at least the 33 of a header")
    }
    let header = try file.bytes(at: 0, count: 32)
    let count = header.littleEndian(at: 4, count: 4)
    let headerLength = header.littleEndian(at: 8, count: 2)
    let recordLength = header.littleEndian(at: 10, count: 2)
    guard headerLength >= 33, recordLength >= 1 else {
      throw .header(
        path,
        found: "a header of \(headerLength.counted("byte")) and records of \(recordLength)",
        expected: "at least 33 and 1"
      )
    }
    let declared = headerLength + count * recordLength
    guard file.size == declared || file.size == declared + 1 else {
      throw .size(
        path,
        found: file.size,
        expected: "the \(declared) that its header says, and at most an end mark"
      )
    }
    guard count == shapes else {
      throw LayerError(
        .recordCount,
        file: path,
        found: "\(count) records",
        expected: "\(shapes), as there are shapes"
      )
    }
    let descriptors = try file.bytes(at: 32, count: headerLength - 32)
    let columns = try TableFile.columns(descriptors, recordLength: recordLength, path: path)
    self.init(file: file, header: header, columns: columns)
  }

  private init(file: consuming PartFile, header: [UInt8], columns: [TableColumn]) {
    count = header.littleEndian(at: 4, count: 4)
    headerLength = header.littleEndian(at: 8, count: 2)
    recordLength = header.littleEndian(at: 10, count: 2)
    languageDriver = header[29]
    self.columns = columns
    self.file = file
  }

  /// The bytes of a row, the deletion flag first.
  mutating func row(_ record: Int) throws(LayerError) -> [UInt8] {
    try window.bytes(of: file, at: headerLength + record * recordLength, count: recordLength)
  }

  private static func columns(
    _ descriptors: [UInt8],
    recordLength: Int,
    path: String
  ) throws(LayerError) -> [TableColumn] {
    var columns: [TableColumn] = []
    var start = 0
    while start < descriptors.count, descriptors[start] != 0x0D {
      guard start + 32 <= descriptors.count else { break }
      guard descriptors[start + 16] > 0 else {
        throw .header(path, found: "a field without width", expected: "at least one byte")
      }
      let type = descriptors[start + 11]
      let name = descriptors[start..<start + 11].prefix { $0 != 0 }
      columns.append(
        TableColumn(
          name: Array(name.reversed().drop { $0 == UInt8(ascii: " ") }.reversed()),
          type: type,
          width: Int(descriptors[start + 16]),
          decimals: "NF".utf8.contains(type) ? Int(descriptors[start + 17]) : 0
        )
      )
      start += 32
    }
    guard start < descriptors.count, descriptors[start] == 0x0D else {
      throw .header(path, found: "fields without an end", expected: "the byte 0D after them")
    }
    let width = columns.reduce(1) { $0 + $1.width }
    guard width == recordLength else {
      throw .header(
        path,
        found: "records of \(recordLength.counted("byte"))",
        expected: "\(width), the fields' widths in all"
      )
    }
    return columns
  }
}

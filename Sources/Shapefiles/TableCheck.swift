import MapGeometry

/// The table of a shapefile, whose header and size have been found to agree.
struct TableCheck {
  /// How many records there are, those marked as deleted included.
  let count: Int
  /// The byte of the header that may say how texts are encoded.
  let languageDriver: UInt8

  init(_ path: String) throws(ShapefileError) {
    let file = try FileBytes(path)
    guard file.size >= 33 else {
      throw ShapefileError(.size(path, found: file.size, expected: "at least the 33 of a header"))
    }
    let header = try file.bytes(at: 0, count: 32)
    count = header.littleEndian(at: 4, count: 4)
    languageDriver = header[29]
    let headerLength = header.littleEndian(at: 8, count: 2)
    let recordLength = header.littleEndian(at: 10, count: 2)
    guard headerLength >= 33, recordLength >= 1 else {
      throw ShapefileError(
        .header(
          path,
          found: "a header of \(headerLength.counted("byte")) and records of \(recordLength)",
          expected: "at least 33 and 1"
        )
      )
    }
    let declared = headerLength + count * recordLength
    guard file.size == declared || file.size == declared + 1 else {
      throw ShapefileError(
        .size(
          path,
          found: file.size,
          expected: "the \(declared) that its header says, and at most an end mark"
        )
      )
    }
    try TableCheck.checkWidths(
      try file.bytes(at: 32, count: headerLength - 32),
      recordLength: recordLength,
      path: path
    )
  }

  private static func checkWidths(
    _ descriptors: [UInt8],
    recordLength: Int,
    path: String
  ) throws(ShapefileError) {
    var width = 1
    var start = 0
    while start < descriptors.count, descriptors[start] != 0x0D {
      guard start + 32 <= descriptors.count else { break }
      guard descriptors[start + 16] > 0 else {
        throw ShapefileError(.header(path, found: "a field without width", expected: "at least one byte"))
      }
      width += Int(descriptors[start + 16])
      start += 32
    }
    guard start < descriptors.count, descriptors[start] == 0x0D else {
      throw ShapefileError(.header(path, found: "fields without an end", expected: "the byte 0D after them"))
    }
    guard width == recordLength else {
      throw ShapefileError(
        .header(
          path,
          found: "records of \(recordLength.counted("byte"))",
          expected: "\(width), the fields' widths in all"
        )
      )
    }
  }
}

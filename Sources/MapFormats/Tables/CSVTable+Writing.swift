public import MapGeometry

extension CSVTable {
  /// The table with a header line and one line per row.
  ///
  /// Fields are quoted as in RFC 4180 if they contain a comma, a quotation mark or a line end, or begin or
  /// end with a space. Null is an empty field and an empty text is `""`, so the two are distinct. Lines end
  /// with a line feed alone, which every reader accepts and shell tools need.
  public func csv() -> [UInt8] {
    var bytes: [UInt8] = []
    CSVTable.append(line: columns.map(PropertyValue.string), to: &bytes)
    for row in rows { CSVTable.append(line: row, to: &bytes) }
    return bytes
  }

  /// Appends one line with its line feed, for streaming.
  public static func append(line: [PropertyValue], to bytes: inout [UInt8]) {
    for (index, value) in line.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch value {
      // A line of one empty field would be an empty line.
      case .null: if line.count == 1 { bytes.append(contentsOf: [0x22, 0x22]) }
      case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
      case .integer(let value): bytes.append(contentsOf: value.description.utf8)
      case .number(let value): bytes.append(contentsOf: value.description.utf8)
      case .string(let text), .date(let text): append(field: text, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends a text as a field, quoted if necessary.
  public static func append(field text: String, to bytes: inout [UInt8]) {
    guard needsQuotes(text) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    let space = UInt8(ascii: " ")
    return first == space || last == space
      || text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
  }
}

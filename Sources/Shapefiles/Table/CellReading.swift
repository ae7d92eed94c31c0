import MapGeometry

/// Reads the bytes of one cell of a table as a value.
struct CellReading {
  /// The declared encoding of the table's texts.
  let encoding: TextEncoding
  /// The encoding for texts that are invalid in the table's own; nil if that is an error.
  let fallback: TextEncoding?
  /// What was expected of a text that neither encoding reads.
  let expectedText: String

  /// The value of a cell: null if it contains only padding, or the format's null mark.
  func value(_ cell: ArraySlice<UInt8>, as type: LayerField.ValueType) throws(LayerProblem) -> PropertyValue {
    if type == .text { return try text(cell) }
    let trimmed = CellReading.trimmed(cell)
    if trimmed.isEmpty { return .null }
    switch type {
    case .text: return try text(cell)
    case .integer: return try integer(trimmed)
    case .number: return try number(trimmed)
    case .boolean: return try boolean(trimmed)
    case .date: return try date(trimmed)
    }
  }

  /// The text of a cell or a name; nil when no encoding reads it.
  func decoded(_ bytes: some Collection<UInt8>) -> String? {
    encoding.text(bytes) ?? fallback?.text(bytes)
  }

  private func text(_ cell: ArraySlice<UInt8>) throws(LayerProblem) -> PropertyValue {
    let end = cell.lastIndex { !CellReading.isPadding($0) }
    guard let end else { return .null }
    let bytes = cell[...end]
    guard !bytes.contains(0) else {
      throw LayerProblem(
        .text,
        found: "a byte 00 within \(CellReading.hex(bytes))",
        expected: "a text without"
      )
    }
    guard let text = decoded(bytes) else {
      throw LayerProblem(
        .text,
        found: "the bytes \(CellReading.hex(bytes))",
        expected: expectedText
      )
    }
    return .string(text)
  }

  private func integer(_ cell: ArraySlice<UInt8>) throws(LayerProblem) -> PropertyValue {
    if cell.first == UInt8(ascii: "*") { return .null }
    guard let integer = Int(String(decoding: cell, as: UTF8.self)) else {
      throw problem(of: cell, expected: "a whole number")
    }
    return .integer(integer)
  }

  private func number(_ cell: ArraySlice<UInt8>) throws(LayerProblem) -> PropertyValue {
    if cell.first == UInt8(ascii: "*") { return .null }
    guard let number = String(decoding: cell, as: UTF8.self).decimalNumber else {
      throw problem(of: cell, expected: "a finite number with a decimal point")
    }
    return .number(number)
  }

  private func boolean(_ cell: ArraySlice<UInt8>) throws(LayerProblem) -> PropertyValue {
    switch String(decoding: cell, as: UTF8.self) {
    case "T", "t", "Y", "y": return .boolean(true)
    case "F", "f", "N", "n": return .boolean(false)
    case "?": return .null
    default: throw problem(of: cell, expected: "T, Y, F, N or ?")
    }
  }

  private func date(_ cell: ArraySlice<UInt8>) throws(LayerProblem) -> PropertyValue {
    if cell.elementsEqual("00000000".utf8) { return .null }
    guard let day = CalendarDay(digits: cell) else {
      throw problem(of: cell, expected: "a day of the calendar as YYYYMMDD")
    }
    return .date(day.description)
  }

  private func problem(of cell: ArraySlice<UInt8>, expected: String) -> LayerProblem {
    let text = TextEncoding.ascii.text(cell).map { "\"\($0)\"" }
    return LayerProblem(
      .value,
      found: text ?? "the bytes \(CellReading.hex(cell))",
      expected: expected
    )
  }

  private static func isPadding(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == 0
  }

  private static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = cell.firstIndex(where: { !isPadding($0) }) else { return [] }
    guard let end = cell.lastIndex(where: { !isPadding($0) }) else { return [] }
    return cell[start...end]
  }

  private static func hex(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = bytes.prefix(24).map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    return digits.joined(separator: " ") + (bytes.count > 24 ? " …" : "")
  }
}

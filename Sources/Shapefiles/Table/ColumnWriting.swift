import MapGeometry

/// The cells of one field, and the narrowest column that holds them all.
struct ColumnWriting {
  let column: TableColumn
  /// The bytes of each record's value; nil is no value.
  let cells: [[UInt8]?]

  /// The most bytes that a text may take.
  static let textLimit = 254
  /// The most characters that a whole number may take: the most of which any number fits 64 bits.
  static let integerLimit = 18

  /// Lays out a field; what no table can hold is added to the problems.
  init(_ field: ShapefileField, of features: [Feature], problems: inout [ShapefileProblem]) {
    var cells: [[UInt8]?] = []
    cells.reserveCapacity(features.count)
    for (record, feature) in features.enumerated() {
      do throws(CellReading.Refusal) {
        cells.append(try ColumnWriting.cell(feature[field.name] ?? .null))
      } catch {
        cells.append(nil)
        problems.append(
          ShapefileProblem(
            error.kind,
            feature: record + 1,
            field: field.name,
            found: error.found,
            expected: error.expected
          )
        )
      }
    }
    let decimals = field.type == .number ? ColumnWriting.decimals(in: cells) : 0
    let widest = cells.lazy.map { $0?.count ?? 0 }.max() ?? 0
    column = TableColumn(
      name: Array(field.name.utf8),
      type: ColumnWriting.letter(of: field.type),
      width: field.type == .date ? 8 : max(widest, field.type == .number ? decimals + 2 : 1),
      decimals: decimals
    )
    let rightAligned = field.type == .integer || field.type == .number
    let width = column.width
    self.cells = cells.map { cell in
      guard rightAligned, let cell else { return cell }
      return [UInt8](repeating: UInt8(ascii: " "), count: width - cell.count) + cell
    }
  }

  private static func cell(_ value: PropertyValue) throws(CellReading.Refusal) -> [UInt8]? {
    func refusal(_ kind: ShapefileProblem.Kind, _ found: String, _ expected: String) -> CellReading.Refusal {
      CellReading.Refusal(kind: kind, found: found, expected: expected)
    }
    switch value {
    case .null: return nil
    case .boolean(let boolean): return [UInt8(ascii: boolean ? "T" : "F")]
    case .integer(let integer):
      let text = Array(String(integer).utf8)
      guard text.count <= integerLimit else {
        throw refusal(.value, "\(integer)", "a whole number of at most \(integerLimit.counted("character"))")
      }
      return text
    case .number(let number):
      guard number.isFinite else { throw refusal(.value, "\(number)", "a finite number") }
      return Array(number.description.utf8)
    case .date(let text):
      guard let day = CalendarDay(text) else {
        throw refusal(.value, "\"\(text)\"", "a day of the calendar as YYYY-MM-DD")
      }
      return day.digits
    case .string(let text):
      let bytes = Array(text.utf8)
      guard bytes.count <= textLimit else {
        throw refusal(.text, "a text of \(bytes.count.counted("byte"))", "at most \(textLimit)")
      }
      guard !bytes.contains(0) else { throw refusal(.text, "a byte 00 in a text", "a text without") }
      return bytes
    }
  }

  private static func letter(of type: ShapefileField.ValueType) -> UInt8 {
    switch type {
    case .text: UInt8(ascii: "C")
    case .integer, .number: UInt8(ascii: "N")
    case .boolean: UInt8(ascii: "L")
    case .date: UInt8(ascii: "D")
    }
  }

  /// The most digits behind a decimal point; at least one, so that the column reads back as one of numbers.
  private static func decimals(in cells: [[UInt8]?]) -> Int {
    var most = 1
    for case .some(let cell) in cells {
      guard let point = cell.firstIndex(of: UInt8(ascii: ".")) else { continue }
      most = max(most, cell[(point + 1)...].prefix { $0 != UInt8(ascii: "e") }.count)
    }
    return most
  }
}

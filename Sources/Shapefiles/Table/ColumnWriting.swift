import MapGeometry

/// The cells of one field, and the narrowest column that fits them all.
struct ColumnWriting {
  let column: TableColumn
  /// The bytes of each record's value; nil is no value.
  let cells: [[UInt8]?]

  /// The maximum bytes of a text.
  static let textLimit = 254
  /// The maximum characters of an integer, so that every number fits 64 bits.
  static let integerLimit = 18

  /// Lays out a field; what does not fit a table is added to the problems.
  init(_ field: LayerField, of features: [Feature], problems: inout [LayerProblem]) {
    var cells: [[UInt8]?] = []
    cells.reserveCapacity(features.count)
    for (record, feature) in features.enumerated() {
      do throws(LayerProblem) {
        cells.append(try ColumnWriting.cell(feature[field.name] ?? .null))
      } catch {
        cells.append(nil)
        problems.append(error.at(feature: record + 1, field: field.name))
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

  private static func cell(_ value: PropertyValue) throws(LayerProblem) -> [UInt8]? {
    switch value {
    case .null: return nil
    case .boolean(let boolean): return [UInt8(ascii: boolean ? "T" : "F")]
    case .integer(let integer):
      let text = Array(String(integer).utf8)
      guard text.count <= integerLimit else {
        let expected = "a whole number of at most \(integerLimit.counted("character"))"
        throw LayerProblem(.value, "\(integer)", expected)
      }
      return text
    case .number(let number): return Array(number.description.utf8)
    case .date(let text): return CalendarDay(text)?.digits
    case .string(let text):
      let bytes = Array(text.utf8)
      guard bytes.count <= textLimit else {
        throw LayerProblem(.text, "a text of \(bytes.count.counted("byte"))", "at most \(textLimit)")
      }
      return bytes
    }
  }

  private static func letter(of type: LayerField.ValueType) -> UInt8 {
    switch type {
    case .text: UInt8(ascii: "C")
    case .integer, .number: UInt8(ascii: "N")
    case .boolean: UInt8(ascii: "L")
    case .date: UInt8(ascii: "D")
    }
  }

  /// The maximum digits after a decimal point; at least one, so that the column is read back as decimal.
  private static func decimals(in cells: [[UInt8]?]) -> Int {
    var most = 1
    for case .some(let cell) in cells {
      guard let point = cell.firstIndex(of: UInt8(ascii: ".")) else { continue }
      most = max(most, cell[(point + 1)...].prefix { $0 != UInt8(ascii: "e") }.count)
    }
    return most
  }
}

/// How added cells are written behind a row, and their names behind the header.
struct AddedCells: Sendable {
  private let columns: [AddedColumn]
  private let names: [String]
  private let delimiter: String
  private let isMembers: Bool

  init(_ added: AddedColumns, layout: RowLayout) {
    columns = added.columns
    names = added.columns.map(added.name)
    delimiter = String(decoding: [layout.delimiter], as: UTF8.self)
    isMembers = layout.format.isJSON
  }

  /// The names of the columns with a delimiter before each; nothing for NDJSON.
  var header: [UInt8] { isMembers ? [] : Array(names.map { delimiter + cell($0) }.joined().utf8) }

  /// The cells of the columns, from the first on or from another.
  func bytes(_ cells: [String?], from start: Int = 0) -> [UInt8] {
    var text = ""
    for (index, value) in cells.enumerated() {
      guard isMembers else {
        text += delimiter + cell(value ?? "")
        continue
      }
      let column = columns[start + index]
      let isText = column != .secret && column != .borderKilometres
      let written = value.map { isText ? "\"\(escaped($0))\"" : $0 } ?? "null"
      text += ",\"\(escaped(names[start + index]))\":\(written)"
    }
    return Array(text.utf8)
  }

  private func cell(_ text: String) -> String {
    guard text.contains(where: { "\"\n\r".contains($0) }) || text.contains(delimiter) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : scalar.value < 0x20 ? " " : String(scalar)
    }.joined()
  }
}

/// How values are written behind a row, and their names behind the header.
struct AddedColumnText {
  private let listed: [AddedColumn]
  private let names: [String]
  private let borderName: String
  private let delimiter: String
  private let isMembers: Bool

  init(_ added: AddedNames, layout: RowLayout) {
    listed = added.columns.filter { $0 != .borderKilometres }
    names = added.columns.map(added.name)
    borderName = added.name(of: .borderKilometres)
    delimiter = String(decoding: [layout.delimiter], as: UTF8.self)
    isMembers = layout.format == .ndjson
  }

  /// The names of the columns with a delimiter before each; nothing for NDJSON.
  var header: [UInt8] {
    isMembers ? [] : Array(names.map { delimiter + cell($0) }.joined().utf8)
  }

  /// The values of the columns other than the distance to a border.
  func bytes(_ values: [AddedColumn: String]) -> [UInt8] {
    var text = ""
    for (column, name) in zip(listed, names) {
      if isMembers {
        let value = values[column].map { column == .secret ? $0 : "\"\($0)\"" } ?? "null"
        text += ",\"\(escaped(name))\":\(value)"
      } else {
        text += delimiter + (values[column] ?? "")
      }
    }
    return Array(text.utf8)
  }

  /// The distance to a border, which goes last.
  func border(_ number: String?) -> [UInt8] {
    let text = isMembers ? ",\"\(escaped(borderName))\":\(number ?? "null")" : delimiter + (number ?? "")
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

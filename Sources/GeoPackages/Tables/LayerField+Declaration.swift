import MapGeometry

extension LayerField.ValueType {
  /// The type of a column's declaration; nil for bytes and other types that no property can store.
  ///
  /// The format's own names first; then SQLite's affinity rules, for columns declared differently by other
  /// programs. A moment is read as the text that the file has.
  init?(declared declaration: String) {
    let words = declaration.uppercased()
    let name = words.prefix { $0 != "(" }.filter { !$0.isWhitespace }
    switch name {
    case "POINT", "MULTIPOINT", "LINESTRING", "MULTILINESTRING": return nil
    case "BOOLEAN", "BOOL": self = .boolean
    case "DATE": self = .date
    case "DATETIME", "TIMESTAMP": self = .text
    case _ where name.contains("INT"): self = .integer
    case _ where ["CHAR", "CLOB", "TEXT", "STRING", "JSON"].contains { name.contains($0) }: self = .text
    case _ where ["REAL", "FLOA", "DOUB", "NUMERIC", "DECIMAL"].contains { name.contains($0) }:
      self = .number
    default: return nil
    }
  }

  /// The format's own name of the type.
  var declaration: String {
    switch self {
    case .text: "TEXT"
    case .integer: "INTEGER"
    case .number: "DOUBLE"
    case .boolean: "BOOLEAN"
    case .date: "DATE"
    }
  }
}

import MapGeometry

/// The columns of a layer's table: the row's number, the shape, and the fields.
struct TableColumns {
  /// The column with the row number; nil for a table without one.
  let key: String?
  let geometry: String
  let fields: [LayerField]
  /// The names of the fields needed; nil for all.
  let asked: Set<String>?

  /// - Throws: A table without its column of shapes, and a requested column that no property can store.
  init(
    of contents: LayerContents,
    asked: Set<String>?,
    on connection: Connection,
    file: DatabaseFile,
    problems: inout [LayerProblem]
  ) throws(LayerError) {
    var key: String?
    var geometry: String?
    var fields: [LayerField] = []
    let columns = try Statement(
      "PRAGMA table_xinfo(\(contents.name.quoted))",
      on: connection,
      file: file.path
    )
    while try columns.next() {
      guard let name = columns.text(1) else { continue }
      let declaration = columns.text(2) ?? ""
      func leaveOut(_ found: String) throws(LayerError) {
        let problem = LayerProblem(
          .field,
          file: file.path,
          layer: contents.name,
          field: name,
          found: found,
          expected: "a column of texts, numbers, days, or yes and no"
        )
        switch asked?.contains(name) {
        case true: throw LayerError(problem)
        case false: break
        case nil: problems.append(problem)
        }
      }
      if name.lowercased() == contents.geometryColumn.lowercased() {
        geometry = name
      } else if columns.integer(6) != 0 {
        try leaveOut("a column that is computed")
      } else if columns.integer(5) > 0, key == nil, declaration.uppercased() == "INTEGER" {
        key = name
      } else if let type = LayerField.ValueType(declared: declaration) {
        fields.append(LayerField(name, type))
      } else {
        try leaveOut("a column of type \(declaration.isEmpty ? "none" : declaration)")
      }
    }
    guard let geometry else {
      throw LayerError(
        .table,
        file: file.path,
        layer: contents.name,
        found: "no column \(contents.geometryColumn)",
        expected: "the column of shapes that gpkg_geometry_columns names"
      )
    }
    self.key = key
    self.geometry = geometry
    self.fields = fields
    self.asked = asked
  }

  /// The statement that reads every row: its number or null, the shape, then the fields; null for those not
  /// asked for.
  func selection(from table: String) -> String {
    let columns =
      [key?.quoted ?? "NULL", geometry.quoted]
      + fields.map { asked?.contains($0.name) ?? true ? $0.name.quoted : "NULL" }
    return "SELECT \(columns.joined(separator: ", ")) FROM \(table.quoted)"
  }
}

extension String {
  /// The text as a name in SQL.
  var quoted: String {
    "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

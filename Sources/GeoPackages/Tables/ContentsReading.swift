import MapGeometry

/// The tables of a GeoPackage that list its contents.
struct ContentsReading {
  let connection: Connection
  let file: DatabaseFile

  /// A layer as listed in the contents.
  struct Entry {
    let name: String
    let title: String
    let summary: String
  }

  /// The layers of features, in the order of the list of contents; nothing else is known about them yet.
  func entries(_ budget: inout ReadingBudget) throws(LayerError) -> [Entry] {
    try checkPlain("gpkg_contents", layer: nil)
    var entries: [Entry] = []
    let contents = try statement(
      "SELECT table_name, data_type, identifier, description FROM gpkg_contents"
    )
    while try contents.next() {
      try budget.spend((0..<4).reduce(0) { $0 + contents.bytes($1).count })
      guard contents.text(1) == "features" else { continue }
      guard let name = contents.text(0) else {
        throw error(.table, found: "a layer without a name", expected: "the name of a table")
      }
      entries.append(Entry(name: name, title: contents.text(2) ?? name, summary: contents.text(3) ?? ""))
    }
    return entries
  }

  /// The entries of the other tables for a layer; layers that are not asked for are not checked.
  func layer(_ entry: Entry, _ budget: inout ReadingBudget) throws(LayerError) -> LayerContents {
    for table in ["gpkg_geometry_columns", "gpkg_spatial_ref_sys"] { try checkPlain(table, layer: nil) }
    try checkPlain(entry.name, layer: entry.name)
    let (column, type, system) = try geometryColumn(of: entry.name, &budget)
    try checkSystem(system, layer: entry.name, &budget)
    return LayerContents(
      name: entry.name,
      title: entry.title,
      summary: entry.summary,
      geometryColumn: column,
      shapeType: type,
      system: system
    )
  }

  /// Refuses a missing table, and a view or a table of an extension in its place.
  private func checkPlain(_ table: String, layer: String?) throws(LayerError) {
    let entry = try statement("SELECT type, rootpage FROM sqlite_schema WHERE name = ?1 COLLATE NOCASE")
    entry.bind(1, text: table)
    guard try entry.next() else {
      throw error(.table, layer: layer, found: "no table \(table)", expected: "the tables of a GeoPackage")
    }
    guard entry.text(0) == "table", entry.integer(1) > 0 else {
      let type = entry.text(0) ?? "thing"
      let found = type == "table" ? "a virtual table \(table)" : "a \(type) \(table)"
      let fix = layer.map { "; ogr2ogr NEW.gpkg \(file.path.shellWord) \($0.shellWord) makes one" } ?? ""
      throw error(.table, layer: layer, found: found, expected: "a plain table\(fix)")
    }
  }

  private func geometryColumn(
    of table: String,
    _ budget: inout ReadingBudget
  ) throws(LayerError) -> (String, ShapeType?, Int) {
    let columns = try statement(
      "SELECT column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns"
        + " WHERE table_name = ?1 COLLATE NOCASE"
    )
    columns.bind(1, text: table)
    guard try columns.next(), let column = columns.text(0), let typeName = columns.text(1) else {
      throw error(
        .table,
        layer: table,
        found: "no column of shapes",
        expected: "one in gpkg_geometry_columns"
      )
    }
    try budget.spend(column.utf8.count + typeName.utf8.count)
    let type: ShapeType?
    switch typeName.uppercased() {
    case "POINT", "MULTIPOINT": type = .point
    case "LINESTRING", "MULTILINESTRING": type = .line
    case "POLYGON", "MULTIPOLYGON": type = .polygon
    // Most layers declared as curves or surfaces contain lines and polygons; each shape is checked.
    case "GEOMETRY", "GEOMETRYCOLLECTION", "CURVEPOLYGON", "MULTISURFACE", "SURFACE", "CIRCULARSTRING",
      "COMPOUNDCURVE", "MULTICURVE", "CURVE":
      type = nil
    default:
      let found = "shapes of type \(typeName)"
      throw error(.shape, layer: table, found: found, expected: "points, lines or polygons")
    }
    return (column, type, columns.integer(2))
  }

  /// Refuses a coordinate system that is not WGS 84 in degrees: by the code of EPSG, and by the definition, which
  /// may be that of a system without a code.
  private func checkSystem(
    _ system: Int,
    layer: String,
    _ budget: inout ReadingBudget
  ) throws(LayerError) {
    let systems = try statement("SELECT * FROM gpkg_spatial_ref_sys WHERE srs_id = ?1")
    systems.bind(1, integer: system)
    guard try systems.next() else {
      throw error(
        .projection,
        layer: layer,
        found: "coordinate system \(system), which gpkg_spatial_ref_sys does not have",
        expected: "WGS 84 in degrees"
      )
    }
    var row: [String: String] = [:]
    for column in 0..<systems.columnCount {
      let bytes = systems.storage(column) == .null ? [] : systems.bytes(column)
      try budget.spend(bytes.count)
      let text = systems.storage(column) == .integer ? String(systems.integer(column)) : systems.text(column)
      row[systems.columnName(column).lowercased()] = text
    }
    let organization = row["organization"]?.uppercased() ?? ""
    let code = "\(organization):\(row["organization_coordsys_id"] ?? "")"
    let definitions = [row["definition"], row["definition_12_063"]].compactMap(\.self).filter { definition in
      !["", "undefined", "unknown", "undef"].contains(definition.lowercased())
    }
    let objections = definitions.compactMap { ReferenceSystem.objection(to: $0) }
    let isCoded = ReferenceSystem.objection(to: code) == nil
    // A system numbered by another organization is judged by its definition.
    let isElsewhere = !["EPSG", "OGC"].contains(organization) && !definitions.isEmpty
    if isCoded || isElsewhere, objections.isEmpty { return }
    let path = file.path.shellWord
    let isUndefined = system == 0 || system == -1
    throw error(
      .projection,
      layer: layer,
      found: isCoded || isElsewhere
        ? objections[0] : "the coordinate system \(code) (\(row["srs_name"] ?? "without a name"))",
      expected: isUndefined
        ? "WGS 84 in degrees; when it is that, ogr2ogr -a_srs EPSG:4326 NEW.gpkg \(path) says so"
        : ReferenceSystem.expected(instead: path, ending: "gpkg")
    )
  }

  private func statement(_ sql: String) throws(LayerError) -> Statement {
    try Statement(sql, on: connection, file: file.path)
  }

  private func error(
    _ kind: LayerProblem.Kind,
    layer: String? = nil,
    found: String,
    expected: String
  ) -> LayerError {
    LayerError(kind, file: file.path, layer: layer, found: found, expected: expected)
  }
}

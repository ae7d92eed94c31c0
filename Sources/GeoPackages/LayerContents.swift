/// What the tables of the format say of a layer, before a row of it is read.
struct LayerContents {
  let name: String
  let title: String
  let summary: String
  /// The column with the shapes.
  let geometryColumn: String
  let shapeType: GeoPackageLayer.ShapeType
  /// The number of the coordinate system, as the headers of shapes name it.
  let system: Int
}

/// The tables of a GeoPackage that tell what it holds.
struct ContentsReading {
  let connection: Connection
  let file: DatabaseFile

  /// The layers of features, in the order of the list of contents.
  func layers(_ budget: inout ReadingBudget) throws(GeoPackageError) -> [LayerContents] {
    for table in ["gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"] {
      try checkPlain(table, layer: nil)
    }
    var named: [(name: String, title: String, summary: String)] = []
    let contents = try statement(
      "SELECT table_name, data_type, identifier, description FROM gpkg_contents"
    )
    while try contents.next() {
      try budget.spend((0..<4).reduce(0) { $0 + contents.bytes($1).count })
      guard contents.text(1) == "features" else { continue }
      guard let name = contents.text(0) else {
        throw error(.table, found: "a layer without a name", expected: "the name of a table")
      }
      named.append((name, contents.text(2) ?? name, contents.text(3) ?? ""))
    }
    var layers: [LayerContents] = []
    for (name, title, summary) in named {
      try checkPlain(name, layer: name)
      let (column, type, system) = try geometryColumn(of: name, &budget)
      try checkSystem(system, layer: name, &budget)
      layers.append(
        LayerContents(
          name: name,
          title: title,
          summary: summary,
          geometryColumn: column,
          shapeType: type,
          system: system
        )
      )
    }
    return layers
  }

  /// Refuses a table that is not there, and a view or a table of an extension in its place.
  private func checkPlain(_ table: String, layer: String?) throws(GeoPackageError) {
    let entry = try statement("SELECT type, rootpage FROM sqlite_schema WHERE name = ?1 COLLATE NOCASE")
    entry.bind(1, text: table)
    guard try entry.next() else {
      throw error(.table, layer: layer, found: "no table \(table)", expected: "the tables of a GeoPackage")
    }
    guard entry.text(0) == "table", entry.integer(1) > 0 else {
      let type = entry.text(0) ?? "thing"
      let found = type == "table" ? "a virtual table \(table)" : "a \(type) \(table)"
      throw error(.table, layer: layer, found: found, expected: "a plain table")
    }
  }

  private func geometryColumn(
    of table: String,
    _ budget: inout ReadingBudget
  ) throws(GeoPackageError) -> (String, GeoPackageLayer.ShapeType, Int) {
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
    let type: GeoPackageLayer.ShapeType? =
      switch typeName.uppercased() {
      case "POINT", "MULTIPOINT": .point
      case "LINESTRING", "MULTILINESTRING": .line
      case "POLYGON", "MULTIPOLYGON": .polygon
      case "GEOMETRY", "GEOMETRYCOLLECTION": .mixed
      default: nil
      }
    guard let type else {
      throw error(
        .shape,
        layer: table,
        found: "shapes of type \(typeName)",
        expected: "points, lines or polygons"
      )
    }
    return (column, type, columns.integer(2))
  }

  /// Refuses a coordinate system that is not WGS 84 in degrees.
  private func checkSystem(
    _ system: Int,
    layer: String,
    _ budget: inout ReadingBudget
  ) throws(GeoPackageError) {
    let systems = try statement(
      "SELECT organization, organization_coordsys_id, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id = ?1"
    )
    systems.bind(1, integer: system)
    guard try systems.next() else {
      throw error(
        .projection,
        layer: layer,
        found: "coordinate system \(system), which gpkg_spatial_ref_sys does not have",
        expected: "WGS 84 in degrees"
      )
    }
    try budget.spend((0..<3).reduce(0) { $0 + systems.bytes($1).count })
    let organization = systems.text(0)?.uppercased() ?? ""
    let number = systems.integer(1)
    let isWGS84 =
      organization == "EPSG" && number == 4326
      || organization == "OGC" && (systems.storage(1) == .text ? systems.text(1) == "CRS84" : number == 84)
    guard isWGS84 else {
      throw error(
        .projection,
        layer: layer,
        found: "the coordinate system \(organization):\(number) (\(systems.text(2) ?? "without a name"))",
        expected: "WGS 84 in degrees; ogr2ogr -t_srs EPSG:4326 NEW.gpkg \(file.path) makes it so"
      )
    }
  }

  private func statement(_ sql: String) throws(GeoPackageError) -> Statement {
    try Statement(sql, on: connection, file: file.path)
  }

  private func error(
    _ kind: GeoPackageProblem.Kind,
    layer: String? = nil,
    found: String,
    expected: String
  ) -> GeoPackageError {
    GeoPackageError(
      GeoPackageProblem(kind, file: file.path, layer: layer, found: found, expected: expected)
    )
  }
}

import MapGeometry

/// Writes a layer: its entries in the tables of the format, its own table, and the spatial index.
struct LayerWriting {
  let layer: GeoPackageLayer
  let lastChange: String

  func write(to connection: Connection) throws(LayerError) {
    let index = SpatialIndex(table: layer.name)
    try register(on: connection)
    try Statement(creation, on: connection).done()
    try Statement(index.creation, on: connection).done()
    let row = try Statement(insertion, on: connection)
    let entry = try Statement(index.insertion, on: connection)
    for (offset, feature) in layer.features.enumerated() {
      bind(feature, number: offset + 1, to: row)
      try row.run()
      guard let box = feature.geometry?.boundingBox else { continue }
      entry.bind(1, integer: offset + 1)
      entry.bind(2, number: box.southWest.longitude)
      entry.bind(3, number: box.northEast.longitude)
      entry.bind(4, number: box.southWest.latitude)
      entry.bind(5, number: box.northEast.latitude)
      try entry.run()
    }
    for trigger in index.triggers { try Statement(trigger, on: connection).done() }
  }

  private func register(on connection: Connection) throws(LayerError) {
    let contents = try Statement(
      "INSERT INTO gpkg_contents VALUES (?1, 'features', ?2, ?3, ?4, ?5, ?6, ?7, ?8, \(FileTables.system))",
      on: connection
    )
    for (place, text) in [layer.name, layer.title, layer.summary, lastChange].enumerated() {
      contents.bind(place + 1, text: text)
    }
    if let box = boundingBox {
      contents.bind(5, number: box.southWest.longitude)
      contents.bind(6, number: box.southWest.latitude)
      contents.bind(7, number: box.northEast.longitude)
      contents.bind(8, number: box.northEast.latitude)
    }
    try contents.done()
    let columns = try Statement(
      "INSERT INTO gpkg_geometry_columns VALUES (?1, 'geom', '\(shapes)', \(FileTables.system), 0, 0)",
      on: connection
    )
    columns.bind(1, text: layer.name)
    try columns.done()
    let extensions = try Statement(
      "INSERT INTO gpkg_extensions VALUES (?1, 'geom', 'gpkg_rtree_index', "
        + "'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
      on: connection
    )
    extensions.bind(1, text: layer.name)
    try extensions.done()
  }

  private var boundingBox: BoundingBox? {
    let boxes = layer.features.compactMap { $0.geometry?.boundingBox }
    guard var box = boxes.first else { return nil }
    for other in boxes { box.extend(to: other) }
    return box
  }

  /// The format's name for what the layer's shapes are.
  private var shapes: String {
    switch layer.shapeType {
    case .point: "POINT"
    case .line: "MULTILINESTRING"
    case .polygon: "MULTIPOLYGON"
    case nil: "GEOMETRY"
    }
  }

  private var creation: String {
    let own = [#""fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"#, "\"geom\" \(shapes)"]
    let columns = own + layer.fields.map { "\($0.name.quoted) \($0.type.declaration)" }
    return "CREATE TABLE \(layer.name.quoted) (\(columns.joined(separator: ", ")))"
  }

  private var insertion: String {
    let values = (1...layer.fields.count + 2).map { "?\($0)" }
    return "INSERT INTO \(layer.name.quoted) VALUES (\(values.joined(separator: ", ")))"
  }

  private func bind(_ feature: Feature, number: Int, to row: borrowing Statement) {
    row.bind(1, integer: number)
    if let geometry = feature.geometry { row.bind(2, bytes: ShapeBytes.bytes(of: geometry)) }
    for (offset, field) in layer.fields.enumerated() {
      let place = offset + 3
      switch feature[field.name] ?? .null {
      case .null: break
      case .boolean(let value): row.bind(place, integer: value ? 1 : 0)
      case .integer(let value): row.bind(place, integer: value)
      case .number(let value): row.bind(place, number: value)
      case .string(let text), .date(let text): row.bind(place, text: text)
      }
    }
  }
}

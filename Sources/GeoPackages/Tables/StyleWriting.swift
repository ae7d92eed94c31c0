import MapGeometry

/// Writes the styles of layers into QGIS's table; no table if there are none.
struct StyleWriting {
  let layers: [GeoPackageLayer]
  let lastChange: String

  func write(to connection: Connection) throws(LayerError) {
    let styled = layers.compactMap { layer in layer.style.map { (layer.name, $0) } }
    guard !styled.isEmpty else { return }
    try Statement(FileTables.styles, on: connection).done()
    let contents = try Statement(
      "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) "
        + "VALUES ('layer_styles', 'attributes', 'layer_styles', 'How QGIS draws the layers', ?1, 0)",
      on: connection
    )
    contents.bind(1, text: lastChange)
    try contents.done()
    let row = try Statement(
      "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, "
        + "styleQML, styleSLD, useAsDefault, description, owner, ui, update_time) "
        + "VALUES ('', '', ?1, 'geom', ?2, ?3, '', 1, ?4, '', NULL, ?5)",
      on: connection
    )
    for (layer, style) in styled {
      for (place, text) in [layer, style.name, style.document, style.summary, lastChange].enumerated() {
        row.bind(place + 1, text: text)
      }
      try row.run()
    }
  }
}

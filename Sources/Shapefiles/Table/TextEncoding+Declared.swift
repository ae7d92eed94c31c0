import MapGeometry

extension TextEncoding {
  /// The encoding that a shapefile names: in its `.cpg`, otherwise by its table's language byte, otherwise
  /// ASCII.
  init(of parts: ShapefileParts, languageDriver: UInt8) throws(LayerError) {
    guard PartFile.exists(parts.encoding) else {
      self = TextEncoding(languageDriver: languageDriver) ?? .ascii
      return
    }
    let name = String(decoding: try PartFile.contents(of: parts.encoding), as: UTF8.self)
    guard let encoding = TextEncoding(codePage: name) else {
      let found = name.unicodeScalars.prefix(40).filter { !$0.properties.isWhitespace }
      throw LayerError(
        .encoding,
        file: parts.encoding,
        found: "\"\(String(String.UnicodeScalarView(found)))\"",
        expected: "UTF-8, CP949 or another that is known; "
          + "ogr2ogr -lco ENCODING=UTF-8 NEW.shp \(parts.shapes.shellWord) makes it UTF-8"
      )
    }
    self = encoding
  }

  /// What was expected of a text that is invalid in this encoding, with the fix.
  func expected(of parts: ShapefileParts) -> String {
    let cpg = "\(parts.stem).cpg"
    let fix =
      "the encoding's name (as CP949) in \(cpg) makes it read,"
      + " or ogr2ogr -oo ENCODING=CP949 -lco ENCODING=UTF-8 NEW.shp \(parts.shapes.shellWord)"
    return self == .ascii ? "UTF-8, as the table says no other; \(fix)" : "\(name), as the table says; \(fix)"
  }
}

extension TextEncoding {
  /// The encoding that a shapefile names: in its `.cpg`, else by its table's language byte, else ASCII.
  init(of parts: ShapefileParts, languageDriver: UInt8) throws(ShapefileError) {
    guard FileBytes.exists(parts.encoding) else {
      self = TextEncoding(languageDriver: languageDriver) ?? .ascii
      return
    }
    let name = String(decoding: try FileBytes.contents(of: parts.encoding), as: UTF8.self)
    guard let encoding = TextEncoding(codePage: name) else {
      throw ShapefileError(
        ShapefileProblem(
          .encoding,
          file: parts.encoding,
          found: "\"\(name.prefix(40))\"",
          expected: "UTF-8, ISO-8859-1, CP1252 or ASCII"
        )
      )
    }
    self = encoding
  }
}

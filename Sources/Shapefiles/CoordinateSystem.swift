/// WGS 84 in degrees, the only coordinate system that is read and written here.
enum CoordinateSystem {
  /// What a `.prj` says for it.
  static let text =
    #"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],"#
    + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#

  /// Refuses a `.prj` that says something else; the absence of one says nothing.
  static func check(_ parts: ShapefileParts) throws(ShapefileError) {
    guard FileBytes.exists(parts.projection) else { return }
    let bytes = try FileBytes.contents(of: parts.projection)
    let words = String(decoding: bytes, as: UTF8.self)
    let packed = words.filter { !$0.isWhitespace }.uppercased()
    let isGeographic = packed.hasPrefix("GEOGCS[") || packed.hasPrefix("GEOGCRS[")
    let datums = [#"DATUM["D_WGS_1984""#, #"DATUM["WGS_1984""#, #"DATUM["WORLDGEODETICSYSTEM1984""#]
    guard isGeographic, packed.contains(#"UNIT["DEGREE""#), datums.contains(where: { packed.contains($0) })
    else {
      throw ShapefileError(
        ShapefileProblem(
          .projection,
          file: parts.projection,
          found: "the coordinate system \(name(in: words))",
          expected: "WGS 84 in degrees; ogr2ogr -t_srs EPSG:4326 NEW.shp \(parts.shapes) makes it so"
        )
      )
    }
  }

  /// What a `.prj` calls its system, which is the first text in quotation marks; its beginning when it has none.
  private static func name(in words: String) -> String {
    let pieces = words.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
    return String((pieces.count == 3 ? pieces[1] : words[...]).prefix(80))
  }
}

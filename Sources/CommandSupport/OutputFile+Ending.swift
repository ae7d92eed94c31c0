extension OutputFile {
  /// What is wrong with an output name of another format; nil if nothing is.
  ///
  /// - Parameters:
  ///   - content: What is written, as text: "the ground is written as GeoJSON".
  ///   - fitting: The matching extensions, the usual one first. An extension of no known format is accepted
  ///     too.
  package func problem(writing content: String, endings fitting: [String]) -> String? {
    guard Self.knownEndings.contains(ending), !fitting.contains(ending) else { return nil }
    let expected = fitting.map { "." + $0 }.joined(separator: " or ")
    return "-o \(path): \(content), expected a name that ends in \(expected)\(compressing)"
  }

  /// How to make a file with the extension of a compressed format, which is not supported; empty for other
  /// extensions.
  package var compressing: String {
    guard Self.compressedEndings.contains(ending) else { return "" }
    return "; nothing is compressed here: write to standard output and pipe it, as in -o - | gzip > \(path)"
  }

  private static let compressedEndings = ["gz", "bz2", "xz", "zst", "zip"]

  /// Extensions of known formats.
  private static let knownEndings =
    compressedEndings + [
      "csv", "tsv", "tab", "ndjson", "jsonl", "json", "geojson", "geojsonl", "geojsons", "jsonfg", "topojson",
      "shp", "dbf",
      "gpkg", "kml", "kmz", "gpx", "gml", "fgb", "xml", "html", "svg", "png", "pdf", "xlsx", "xls", "ods",
      "parquet",
      "arrow", "feather", "sqlite", "db",
    ]
}

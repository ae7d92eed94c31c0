extension OutputFile {
  /// What is wrong with a name that says something else than what is written; nil when nothing is.
  ///
  /// - Parameters:
  ///   - content: What is written, for people: "the ground is written as GeoJSON".
  ///   - fitting: The endings that say so, the usual one first. An ending that says nothing of a format fits too.
  package func problem(writing content: String, endings fitting: [String]) -> String? {
    guard Self.knownEndings.contains(ending), !fitting.contains(ending) else { return nil }
    let expected = fitting.map { "." + $0 }.joined(separator: " or ")
    return "-o \(path): \(content), expected a name that ends in \(expected)\(compressing)"
  }

  /// How a file is made whose ending says that it is compressed, for nothing is here; empty for another ending.
  package var compressing: String {
    guard Self.compressedEndings.contains(ending) else { return "" }
    return "; nothing is compressed here: write to standard output and pipe it, as in -o - | gzip > \(path)"
  }

  private static let compressedEndings = ["gz", "bz2", "xz", "zst", "zip"]

  /// Endings that say what a file holds.
  private static let knownEndings =
    compressedEndings + [
      "csv", "tsv", "tab", "ndjson", "jsonl", "json", "geojson", "geojsonl", "geojsons", "jsonfg", "topojson",
      "shp", "dbf",
      "gpkg", "kml", "kmz", "gpx", "gml", "fgb", "xml", "html", "svg", "png", "pdf", "xlsx", "xls", "ods",
      "parquet",
      "arrow", "feather", "sqlite", "db",
    ]
}

import CommandSupport

extension RowLayout {
  /// What is wrong with the name of a file to which these rows go: its ending is that of something else.
  func problem(withName file: OutputFile) -> String? {
    let (words, fitting) =
      format == .ndjson
      ? ("NDJSON", ["ndjson", "jsonl"])
      : delimiter == 0x09 ? ("TSV", ["tsv", "tab", "csv"]) : ("CSV", ["csv"])
    guard Self.endings.contains(file.ending), !fitting.contains(file.ending) else { return nil }
    let start =
      "-o \(file.path): rows go out as they came in, here as \(words); expected a name that ends in .\(fitting[0])"
    guard Self.compressed.contains(file.ending) else { return start }
    return start + ", or standard output and a program that compresses, as in | gzip > \(file.path)"
  }

  private static let compressed = ["gz", "bz2", "xz", "zst", "zip"]

  /// Endings that say what a file holds. Others say nothing, and fit any rows.
  private static let endings =
    compressed + [
      "csv", "tsv", "tab", "ndjson", "jsonl", "geojson", "geojsonl", "geojsons", "json", "topojson", "shp",
      "dbf", "gpkg",
      "kml", "kmz", "gpx", "gml", "fgb", "xml", "html", "xlsx", "xls", "ods", "parquet", "arrow", "feather",
      "sqlite",
      "db", "pdf",
    ]
}

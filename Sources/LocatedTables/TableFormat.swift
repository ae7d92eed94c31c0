/// How the rows of a table are written.
public enum TableFormat: String, CaseIterable, Sendable {
  /// Cells with commas between, or with what the first line shows: semicolons, tabs, what `sep=` names.
  case csv
  /// Cells with tabs between, or with what the first line shows.
  case tsv
  /// A JSON object on each line, without a header; features of points among them.
  case ndjson
  /// A FeatureCollection of points, which is held in memory.
  case geojson

  /// The format by file extension, otherwise by the first bytes.
  init(path: String, start: [UInt8]) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") {
      self = .csv
    } else if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
      self = .tsv
    } else if FeatureList.isCollection(start) {
      self = .geojson
    } else if [".ndjson", ".jsonl", ".geojsonl", ".geojsons"].contains(where: name.hasSuffix) {
      self = .ndjson
    } else {
      let line = start.prefix { $0 != UInt8(ascii: "\n") }
      let first = line.first { $0 > 0x20 && $0 < 0x80 }
      self = first == UInt8(ascii: "{") ? .ndjson : line.contains(UInt8(ascii: "\t")) ? .tsv : .csv
    }
  }

  /// Whether rows are objects, and cells their members.
  var isJSON: Bool { self == .ndjson || self == .geojson }
}

/// What to do with a row without a readable position or date.
public enum BadRowRule: String, CaseIterable, Sendable {
  /// It is copied, with empty cells added.
  case keep
  /// It is left out.
  case skip
  /// It ends the work with ``TableError/badRow(_:)``.
  case fail
}

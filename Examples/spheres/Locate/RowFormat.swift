import ArgumentParser

/// How rows are written.
enum RowFormat: String, ExpressibleByArgument, CaseIterable {
  case csv
  case tsv
  case ndjson

  /// What the ending of a path says, or else the first bytes.
  init(path: String, start: [UInt8]) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") {
      self = .csv
    } else if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
      self = .tsv
    } else if [".ndjson", ".jsonl", ".geojsonl"].contains(where: name.hasSuffix) {
      self = .ndjson
    } else {
      let line = start.prefix { $0 != UInt8(ascii: "\n") }
      let first = line.first { $0 != UInt8(ascii: " ") }
      self = first == UInt8(ascii: "{") ? .ndjson : line.contains(UInt8(ascii: "\t")) ? .tsv : .csv
    }
  }
}

/// What is done with a row that has no readable position or date.
enum RowErrorRule: String, ExpressibleByArgument, CaseIterable {
  case keep
  case skip
  case fail
}

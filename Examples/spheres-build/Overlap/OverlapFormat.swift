import ArgumentParser

/// How shares are written.
enum OverlapFormat {
  case text
  case json
  case csv

  /// What the flags say, else the ending of the file.
  init(json: Bool, csv: Bool, output: String?) throws(ValidationError) {
    guard !(json && csv) else { throw ValidationError("--json and --csv: give one of them") }
    if json || (!csv && output?.lowercased().hasSuffix(".json") ?? false) {
      self = .json
    } else if csv || output?.lowercased().hasSuffix(".csv") ?? false {
      self = .csv
    } else {
      self = .text
    }
  }
}

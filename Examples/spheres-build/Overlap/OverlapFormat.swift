import ArgumentParser
import CommandSupport

/// How shares are written.
enum OverlapFormat {
  case text
  case json
  case csv

  /// What the flags say, else the ending of the file.
  init(json: Bool, csv: Bool, output: OutputFile?) throws(ValidationError) {
    guard !(json && csv) else { throw ValidationError("--json and --csv: give one of them") }
    if json || (!csv && output?.ending == "json") {
      self = .json
    } else if csv || output?.ending == "csv" {
      self = .csv
    } else {
      self = .text
      let content = "shares are written as CSV, JSON or text"
      if let problem = output?.problem(writing: content, endings: ["csv", "json", "txt"]) {
        throw ValidationError(problem)
      }
    }
  }
}

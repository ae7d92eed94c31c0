import CommandSupport

extension RowLayout {
  /// What is wrong with the name of a file to which these rows go: its ending is that of something else.
  func problem(withName file: OutputFile) -> String? {
    let (name, endings) =
      format == .ndjson
      ? ("NDJSON", ["ndjson", "jsonl"])
      : delimiter == 0x09 ? ("TSV", ["tsv", "tab", "csv"]) : ("CSV", ["csv"])
    return file.problem(writing: "rows go out as they came in, here as \(name)", endings: endings)
  }
}

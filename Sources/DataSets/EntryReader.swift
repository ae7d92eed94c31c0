import Diplomacy

/// Reads `powers.yaml` and `sources.yaml`.
struct EntryReader {
  /// The powers in the order of the file, each with its line.
  func powers(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> [(entry: Power, line: Int)] {
    guard let root = Record(yaml: text, in: file, fields: ["powers"], &problems) else { return [] }
    return root.records("powers", fields: ["id", "name", "note"], &problems).compactMap { record in
      guard let id: PowerID = record.identifier("id", &problems),
        let name = record.requiredText("name", &problems)
      else { return nil }
      return (Power(id: id, name: name, note: record.text("note", &problems)), record.line)
    }
  }

  /// The sources in the order of the file, each with its line.
  func sources(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> [(entry: Source, line: Int)] {
    guard let root = Record(yaml: text, in: file, fields: ["sources"], &problems) else { return [] }
    return root.records("sources", fields: ["id", "citation", "checked", "note"], &problems)
      .compactMap { record in
        guard let id: SourceID = record.identifier("id", &problems),
          let citation = record.requiredText("citation", &problems)
        else { return nil }
        let isChecked = record.boolean("checked", &problems) ?? false
        let note = record.text("note", &problems)
        return (Source(id: id, citation: citation, isChecked: isChecked, note: note), record.line)
      }
  }
}

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
    return root.records("powers", fields: ["id", "name", "colour", "hatch", "note"], &problems).compactMap {
      record in
      let look = look(record, &problems)
      guard let id: PowerID = record.identifier("id", &problems),
        let name = record.requiredText("name", &problems)
      else { return nil }
      let power = Power(id: id, name: name, note: record.text("note", &problems), look: look)
      return (power, record.line)
    }
  }

  /// How maps show a power; nil when the file leaves it to them.
  private func look(_ record: Record, _ problems: inout [DataSetProblem]) -> PowerLook? {
    let hatch: PowerLook.Hatch? = record.word("hatch", &problems)
    if record.has("hatch"), !record.has("colour") {
      let message = "hatch: stands without a colour; expected colour: \"#d9a41c\" beside it"
      record.note(message, at: "hatch", &problems)
    }
    return record.value("colour", expected: "six digits as in \"#d9a41c\", in quotes", &problems) { text in
      PowerLook(colour: text, hatch: hatch ?? .rising)
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

import Diplomacy

/// Reads `powers.yaml` and `sources.yaml`.
struct EntryReader {
  /// The entries of a file, each with its line.
  struct Listing<Entry> {
    var entries: [(entry: Entry, line: Int)] = []
    /// Whether the id of every entry was read: only then is a name that is not here one that is missing.
    var isWhole = false
  }

  /// The powers in the order of the file.
  func powers(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> Listing<Power> {
    let fields: Set<String> = ["id", "name", "colour", "hatch", "note"]
    return listing("powers", fields: fields, of: text, in: file, &problems) { record, id, problems in
      let look = look(record, &problems)
      let name = record.requiredText("name", &problems)
      let note = record.text("note", &problems)
      return id.map { Power(id: $0, name: name ?? "", note: note, look: look) }
    }
  }

  /// The entries of a list; one without an id is read too, and left out.
  private func listing<Entry>(
    _ list: String,
    fields: Set<String>,
    of text: String,
    in file: String,
    _ problems: inout [DataSetProblem],
    _ read: (Record, Identifier<Entry>?, inout [DataSetProblem]) -> Entry?
  ) -> Listing<Entry> {
    var listing = Listing<Entry>()
    guard let root = Record(yaml: text, in: file, fields: [list], &problems) else { return listing }
    let records = root.records(list, fields: fields, &problems)
    for record in records {
      let id: Identifier<Entry>? = record.identifier("id", &problems)
      guard let entry = read(record, id, &problems) else { continue }
      listing.entries.append((entry, record.line))
    }
    listing.isWhole = root.faultyFields.isEmpty && listing.entries.count == records.count
    return listing
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

  /// The sources in the order of the file.
  func sources(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> Listing<Source> {
    let fields: Set<String> = ["id", "citation", "checked", "note"]
    return listing("sources", fields: fields, of: text, in: file, &problems) { record, id, problems in
      let citation = record.requiredText("citation", &problems)
      let isChecked = record.boolean("checked", &problems) ?? false
      let note = record.text("note", &problems)
      return id.map { Source(id: $0, citation: citation ?? "", isChecked: isChecked, note: note) }
    }
  }
}

import Diplomacy
import MapGeometry
import Yams

/// The entries of a file, each with its line.
struct Listing<Entry> {
  var entries: [(entry: Entry, line: Int)] = []
  /// Whether the id of every entry was read: only then is a name that is not here missing.
  var isWhole = false
}

extension FileText {
  /// Reads `powers.yaml`.
  func powers() -> Listing<Power> {
    listing("powers", fields: ["id", "name", "colour", "hatch", "note"]) { record, id in
      let look = record.look()
      let name = record.requiredText("name")
      let note = record.text("note")
      return id.map { Power(id: $0, name: name ?? "", note: note, look: look) }
    }
  }

  /// Reads `sources.yaml`.
  func sources() -> Listing<Source> {
    let fields: Set<String> = [
      "id", "kind", "author", "title", "container", "published", "year", "url", "archive", "language",
      "licence", "licence_from", "note",
    ]
    return listing("sources", fields: fields) { record, id in
      record.checkLicence()
      let source = Source(
        id: id ?? SourceID(knownValid: ""),
        kind: record.requiredWord("kind") ?? .other,
        authors: record.textOrTexts("author"),
        title: record.requiredText("title") ?? "",
        container: record.text("container"),
        published: record.text("published"),
        year: record.edtf("year"),
        address: record.value("url", expected: "an address that begins with https:// or http://") { text in
          text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
        },
        archive: record.text("archive"),
        language: record.text("language"),
        licence: record.text("licence"),
        licenceSource: record.text("licence_from"),
        note: record.text("note")
      )
      return id == nil ? nil : source
    }
  }

  /// The entries of a list; one without an id is checked too, but left out.
  private func listing<Entry>(
    _ list: String,
    fields: Set<String>,
    _ read: (Record, Identifier<Entry>?) -> Entry?
  ) -> Listing<Entry> {
    guard let root = Record(self, fields: [list]) else { return Listing() }
    let records = root.records(list, fields: fields)
    let entries = records.compactMap { record in
      read(record, record.identifier("id")).map { ($0, record.line) }
    }
    return Listing(entries: entries, isWhole: root.faultyFields.isEmpty && entries.count == records.count)
  }
}

extension Record {
  /// One text, or a list of them.
  fileprivate func textOrTexts(_ name: String) -> [String] {
    node(name)?.sequence == nil ? [text(name)].compactMap(\.self) : texts(name)
  }

  /// Reports a source that does not say what its licence is, or where that was read.
  ///
  /// Nobody need have read it: `not read` is a statement too.
  fileprivate func checkLicence() {
    guard has("licence") else {
      let expected = "what the work allows, such as public domain, or not read"
      return note("licence: is missing; expected \(expected)", at: "licence")
    }
    guard !has("licence_from"), text("licence").map({ !$0.hasPrefix("not read") }) ?? false else { return }
    note(
      "licence_from: is missing; expected where the licence was read, or licence: not read",
      at: "licence_from"
    )
  }

  /// How maps show a power; nil if the file does not say.
  fileprivate func look() -> PowerLook? {
    let hatch: PowerLook.Hatch? = word("hatch")
    if has("hatch"), !has("colour") {
      note("hatch: stands without a colour; expected colour: \"#d9a41c\" beside it", at: "hatch")
    }
    return value("colour", expected: "six digits as in \"#d9a41c\", in quotes") { text in
      PowerLook(colour: text, hatch: hatch ?? .rising)
    }
  }
}

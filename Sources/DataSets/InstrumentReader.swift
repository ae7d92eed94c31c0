import Diplomacy
import MapGeometry

/// Reads `instruments/*.yaml`.
struct InstrumentReader {
  private static let fields: Set<String> = [
    "id", "name", "kind", "events", "parties", "signatories", "place", "signed", "in_force", "public_from",
    "ended", "secret", "certainty", "sources", "note", "popular_account", "articles", "clauses",
  ]
  private static let clauseFields: Set<String> = [
    "id", "region", "faces", "except_faces", "part", "power", "tenure", "kind", "article", "start", "end",
    "counts_from", "ended_by", "see_also", "secret", "public_from", "end_public_from", "certainty", "control",
    "layer", "through", "recognised_by", "sources", "note",
  ]

  /// Where in a file the instrument and its clauses stand.
  struct Lines {
    /// The file, relative to the data set's folder.
    let file: String
    /// The lines of the clauses; of the last one when an id is used twice.
    var clauses: [ClauseID: Int] = [:]
    /// The lines of the lists of parties, sources and articles.
    var lists: [String: Int] = [:]
    /// The lines of what these lists name, as `source/price-1933`.
    var items: [String: Int] = [:]
    /// The lines of the clauses' fields, and of what they name, as `power/russia`.
    var fields: [ClauseID: [String: Int]] = [:]
  }

  /// Reads an instrument; nil when something that it cannot do without is missing.
  func instrument(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> (instrument: Instrument, lines: Lines)? {
    guard let record = Record(yaml: text, in: file, fields: Self.fields, &problems) else { return nil }
    var lines = Lines(file: file)
    for list in ["parties", "sources", "articles"] { lines.lists[list] = record.line(of: list) }
    for (list, kind) in [("parties", "power"), ("sources", "source")] {
      for (name, line) in record.itemLines(of: list) { lines.items["\(kind)/\(name)"] = line }
    }
    let clauses = record.records("clauses", fields: Self.clauseFields, &problems).compactMap { record in
      let clause = clause(record, &problems)
      if let clause {
        lines.clauses[clause.id] = record.line
        lines.fields[clause.id] = record.lines(of: clause)
      }
      return clause
    }
    guard let id: InstrumentID = record.identifier("id", &problems),
      let name = record.requiredText("name", &problems),
      let kind: InstrumentKind = record.requiredWord("kind", &problems),
      let signed = record.requiredEDTF("signed", &problems),
      let certainty: Certainty = record.requiredWord("certainty", &problems)
    else { return nil }
    if !file.hasSuffix("/\(id.name).yaml") {
      record.note("id: is \"\(id.name)\", expected the name of the file", at: "id", &problems)
    }
    var instrument = Instrument(id: id, name: name, kind: kind, signed: signed, certainty: certainty)
    instrument.events = record.texts("events", &problems)
    instrument.parties = record.identifiers("parties", &problems)
    instrument.signatories = record.texts("signatories", &problems)
    instrument.place = record.text("place", &problems)
    instrument.inForce = record.edtf("in_force", &problems)
    instrument.publicFrom = record.edtf("public_from", &problems)
    instrument.ended = record.edtf("ended", &problems)
    instrument.isSecret = record.boolean("secret", &problems) ?? false
    instrument.sources = record.identifiers("sources", &problems)
    instrument.note = record.text("note", &problems)
    instrument.popularAccount = record.text("popular_account", &problems)
    instrument.articles = record.records("articles", fields: ["id", "text", "note"], &problems)
      .compactMap { article($0, &problems) }
    instrument.clauses = clauses
    if instrument.sources.isEmpty {
      record.note("sources: an instrument needs at least one source", at: "sources", &problems)
    }
    return (instrument, lines)
  }

  private func article(_ record: Record, _ problems: inout [DataSetProblem]) -> Article? {
    guard let id = record.requiredText("id", &problems), let text = record.requiredText("text", &problems)
    else { return nil }
    return Article(id: id, text: text, note: record.text("note", &problems))
  }

  private func clause(_ record: Record, _ problems: inout [DataSetProblem]) -> Clause? {
    guard let id: ClauseID = record.identifier("id", &problems),
      let region = record.region("region", &problems),
      let power: PowerID = record.identifier("power", &problems),
      let tenure: Tenure = record.requiredWord("tenure", &problems),
      let start = record.requiredDay("start", &problems),
      let certainty: Certainty = record.requiredWord("certainty", &problems)
    else { return nil }
    var clause = Clause(
      id: id,
      region: region,
      power: power,
      tenure: tenure,
      start: start,
      end: record.day("end", &problems),
      certainty: certainty
    )
    clause.faces = record.regions("faces", &problems)
    clause.exceptFaces = record.regions("except_faces", &problems)
    clause.part = record.text("part", &problems)
    clause.kind = record.word("kind", &problems)
    clause.article = record.text("article", &problems)
    clause.countsFrom = record.requiredWord("counts_from", &problems) ?? .signature
    clause.endedBy = record.has("ended_by") ? record.identifier("ended_by", &problems) : nil
    clause.seeAlso = record.identifiers("see_also", &problems)
    clause.isSecret = record.boolean("secret", &problems) ?? false
    clause.publicFrom = record.requiredEDTF("public_from", &problems)
    clause.endPublicFrom = record.edtf("end_public_from", &problems)
    clause.control = record.word("control", &problems) ?? .whole
    clause.layer = record.word("layer", &problems) ?? .own
    clause.through = record.text("through", &problems)
    clause.recognitions = record.records(
      "recognised_by",
      fields: ["power", "from", "until", "note"],
      &problems
    ).compactMap { recognition($0, &problems) }
    clause.sources = record.identifiers("sources", &problems)
    clause.note = record.text("note", &problems)
    return clause
  }

  private func recognition(_ record: Record, _ problems: inout [DataSetProblem]) -> Recognition? {
    guard let power: PowerID = record.identifier("power", &problems) else { return nil }
    return Recognition(
      power: power,
      from: record.day("from", &problems),
      until: record.day("until", &problems),
      note: record.text("note", &problems)
    )
  }
}

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
    /// The fields of the instrument that could not be read.
    var faulty: Set<String> = []
    /// The fields of the clauses that could not be read.
    var faultyFields: [ClauseID: Set<String>] = [:]
  }

  /// Reads an instrument; nil when the file is no mapping.
  ///
  /// What cannot be read is noted, and something stands in its place, so that the rest can be judged: the file's
  /// name for the instrument's id, a name that no file can have for that of a clause, and nothing for other names.
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
      lines.clauses[clause.id] = record.line
      lines.fields[clause.id] = record.lines(of: clause)
      var faulty = record.faultyFields
      // Nothing stands in the place of a day that is missing.
      if !record.has("public_from") { faulty.remove("public_from") }
      lines.faultyFields[clause.id, default: []].formUnion(faulty)
      return clause
    }
    let id: InstrumentID? = record.identifier("id", &problems)
    if let id, !file.hasSuffix("/\(id.name).yaml") {
      record.note("id: is \"\(id.name)\", expected the name of the file", at: "id", &problems)
    }
    var instrument = Instrument(
      id: id ?? Self.id(of: file),
      name: record.requiredText("name", &problems) ?? "",
      kind: record.requiredWord("kind", &problems) ?? .treaty,
      signed: record.requiredEDTF("signed", &problems) ?? EDTF(.first),
      certainty: record.requiredWord("certainty", &problems) ?? .uncertain
    )
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
      .compactMap { inner in
        let article = article(inner, &problems)
        if article == nil { record.doubt("articles") }
        return article
      }
    instrument.clauses = clauses
    if instrument.sources.isEmpty, !record.faultyFields.contains("sources") {
      record.note("sources: an instrument needs at least one source", at: "sources", &problems)
    }
    lines.faulty = record.faultyFields
    return (instrument, lines)
  }

  /// The id that an instrument has to have by its file.
  static func id(of file: String) -> InstrumentID {
    InstrumentID(knownValid: String(file.dropFirst("instruments/".count).dropLast(".yaml".count)))
  }

  private func article(_ record: Record, _ problems: inout [DataSetProblem]) -> Article? {
    let id = record.requiredText("id", &problems)
    let text = record.requiredText("text", &problems)
    let note = record.text("note", &problems)
    return id.map { Article(id: $0, text: text ?? "", note: note) }
  }

  private func clause(_ record: Record, _ problems: inout [DataSetProblem]) -> Clause {
    var clause = Clause(
      id: record.identifier("id", &problems) ?? ClauseID(knownValid: "of line \(record.line)"),
      region: record.region("region", &problems) ?? RegionID(knownValid: ""),
      power: record.identifier("power", &problems) ?? PowerID(knownValid: ""),
      tenure: record.requiredWord("tenure", &problems) ?? .claim,
      start: record.requiredDay("start", &problems) ?? .first,
      end: record.day("end", &problems),
      certainty: record.requiredWord("certainty", &problems) ?? .uncertain
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
    ).map { inner in
      let recognition = recognition(inner, &problems)
      if !inner.faultyFields.isEmpty { record.doubt("recognised_by") }
      return recognition
    }
    clause.sources = record.identifiers("sources", &problems)
    clause.note = record.text("note", &problems)
    return clause
  }

  private func recognition(_ record: Record, _ problems: inout [DataSetProblem]) -> Recognition {
    let power: PowerID? = record.identifier("power", &problems)
    return Recognition(
      power: power ?? PowerID(knownValid: ""),
      from: record.day("from", &problems),
      until: record.day("until", &problems),
      note: record.text("note", &problems)
    )
  }
}

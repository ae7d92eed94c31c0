import Diplomacy
import MapGeometry

/// Where in a file the instrument and its clauses are.
struct InstrumentLines {
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

extension FileText {
  private static let instrumentFields: Set<String> = [
    "id", "name", "kind", "events", "parties", "signatories", "place", "signed", "in_force", "public_from",
    "ended", "secret", "certainty", "sources", "note", "popular_account", "articles", "clauses",
  ]
  private static let clauseFields: Set<String> = [
    "id", "region", "faces", "except_faces", "part", "except_parts", "ground", "railways", "area_km2",
    "scope", "power", "tenure", "kind", "article", "start", "end",
    "counts_from", "ended_by", "see_also", "secret", "public_from", "end_public_from", "certainty", "control",
    "layer", "through", "recognised_by", "sources", "note",
  ]

  /// Reads `instruments/*.yaml`; nil when the file is no mapping.
  ///
  /// What cannot be read is reported, and something stands in its place, so that the rest can be judged: the file's
  /// name for the instrument's id, a name that no file can have for that of a clause, and nothing for other names.
  func instrument() -> (instrument: Instrument, lines: InstrumentLines)? {
    guard let record = Record(self, fields: Self.instrumentFields) else { return nil }
    var lines = InstrumentLines(file: name)
    for list in ["parties", "sources", "articles"] { lines.lists[list] = record.line(of: list) }
    for (list, kind) in [("parties", "power"), ("sources", "source")] {
      for (name, line) in record.itemLines(of: list) { lines.items["\(kind)/\(name)"] = line }
    }
    let clauses = record.records("clauses", fields: Self.clauseFields).compactMap { record in
      let clause = record.clause()
      lines.clauses[clause.id] = record.line
      lines.fields[clause.id] = record.lines(of: clause)
      var faulty = record.faultyFields
      // A missing day has no placeholder.
      if !record.has("public_from") { faulty.remove("public_from") }
      lines.faultyFields[clause.id, default: []].formUnion(faulty)
      return clause
    }
    let id: InstrumentID? = record.identifier("id")
    if let id, !name.hasSuffix("/\(id.name).yaml") {
      record.note("id: is \"\(id.name)\", expected the name of the file", at: "id")
    }
    var instrument = Instrument(
      id: id ?? InstrumentID(ofFile: name),
      name: record.requiredText("name") ?? "",
      kind: record.requiredWord("kind") ?? .treaty,
      signed: record.requiredEDTF("signed") ?? EDTF(.first),
      certainty: record.requiredWord("certainty") ?? .uncertain
    )
    instrument.events = record.texts("events")
    instrument.parties = record.identifiers("parties")
    instrument.signatories = record.texts("signatories")
    instrument.place = record.text("place")
    instrument.inForce = record.edtf("in_force")
    instrument.publicFrom = record.edtf("public_from")
    instrument.ended = record.edtf("ended")
    instrument.isSecret = record.boolean("secret") ?? false
    instrument.sources = record.citations("sources")
    instrument.note = record.text("note")
    instrument.popularAccount = record.text("popular_account")
    instrument.articles = record.records("articles", fields: ["id", "text", "note"])
      .compactMap { inner in
        let article = inner.article()
        if article == nil { record.doubt("articles") }
        return article
      }
    instrument.clauses = clauses
    if instrument.sources.isEmpty, !record.faultyFields.contains("sources") {
      record.note("sources: an instrument needs at least one source", at: "sources")
    }
    lines.faulty = record.faultyFields
    return (instrument, lines)
  }
}

extension InstrumentID {
  /// The id required by the file name of an instrument.
  init(ofFile name: String) {
    self.init(knownValid: String(name.dropFirst("instruments/".count).dropLast(".yaml".count)))
  }
}

extension Record {
  fileprivate func article() -> Article? {
    let (id, text, note) = (requiredText("id"), requiredText("text"), self.text("note"))
    return id.map { Article(id: $0, text: text ?? "", note: note) }
  }

  fileprivate func clause() -> Clause {
    var clause = Clause(
      id: identifier("id") ?? ClauseID(knownValid: "of line \(line)"),
      region: region("region") ?? RegionID(knownValid: ""),
      power: identifier("power") ?? PowerID(knownValid: ""),
      tenure: requiredWord("tenure") ?? .claim,
      start: requiredDay("start") ?? .first,
      end: day("end"),
      certainty: requiredWord("certainty") ?? .uncertain
    )
    clause.faces = regions("faces")
    clause.exceptFaces = regions("except_faces")
    clause.exceptParts = identifiers("except_parts")
    clause.ground = ground()
    clause.squareKilometres = value("area_km2", expected: "a number from 0") { text in
      text.decimalNumber.flatMap { 0...Ellipsoid.wholeArea ~= $0 ? $0 : nil }
    }
    clause.scope = text("scope")
    clause.kind = word("kind")
    clause.article = text("article")
    clause.countsFrom = requiredWord("counts_from") ?? .signature
    clause.endedBy = has("ended_by") ? identifier("ended_by") : nil
    clause.seeAlso = identifiers("see_also")
    clause.isSecret = boolean("secret") ?? false
    clause.publicFrom = requiredEDTF("public_from")
    clause.endPublicFrom = edtf("end_public_from")
    clause.control = word("control") ?? .whole
    clause.layer = word("layer") ?? .own
    clause.through = text("through")
    clause.recognitions = records("recognised_by", fields: ["power", "from", "until", "note"]).map { inner in
      let recognition = inner.recognition()
      if !inner.faultyFields.isEmpty { doubt("recognised_by") }
      return recognition
    }
    clause.sources = citations("sources")
    clause.note = text("note")
    return clause
  }

  /// The ground: of a part, along railways, unknown, or else of the region.
  private func ground() -> Ground {
    let word: GroundWord? = word("ground")
    let railways = texts("railways")
    if has("part"), let word {
      note("ground: \(word.rawValue) beside part: expected one of the two", at: "ground")
    }
    if has("railways"), word != .strip { note("railways: expected with ground: strip only", at: "railways") }
    if has("part") { return identifier("part").map { .part($0) } ?? .whole }
    switch word {
    case .strip:
      require("railways")
      return .strip(along: railways)
    case .unknown: return .unknown
    case nil: return .whole
    }
  }

  private func recognition() -> Recognition {
    Recognition(
      power: identifier("power") ?? PowerID(knownValid: ""),
      from: day("from"),
      until: day("until"),
      note: text("note")
    )
  }
}

/// What `ground` may say of a clause; a clause without it holds in its region, or in its part.
private enum GroundWord: String, CaseIterable {
  case strip
  case unknown
}

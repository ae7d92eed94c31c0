import Diplomacy
import MapFormats

extension Border: AtlasRow {
  static let columns = 11

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.id(),
      name: try row.text(),
      label: try row.optionalText(),
      kind: try row.word(AtlasWords.borderKinds),
      kinds: try row.rows(),
      instrument: try row.optional { row throws(CBORError) in try row.identifier() },
      article: try row.optionalText(),
      sources: try row.rows(),
      certainty: try row.word(AtlasWords.certainties),
      note: try row.optionalText(),
      steps: try row.rows()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.text(id)
    row.text(name)
    row.text(label)
    row.word(kind, AtlasWords.borderKinds)
    row.rows(kinds)
    row.identifier(instrument)
    row.text(article)
    row.rows(sources)
    row.word(certainty, AtlasWords.certainties)
    row.text(note)
    row.rows(steps)
  }
}

extension Border.DatedKind: AtlasRow {
  static let columns = 7

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      kind: try row.optional { row throws(CBORError) in try row.word(AtlasWords.borderKinds) },
      from: try row.optionalDay(),
      to: try row.optionalDay(),
      beside: try row.regions(),
      certainty: try row.word(AtlasWords.certainties),
      sources: try row.rows(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.optional(kind) { $0.word($1, AtlasWords.borderKinds) }
    row.day(from)
    row.day(to)
    row.regions(beside)
    row.word(certainty, AtlasWords.certainties)
    row.rows(sources)
    row.text(note)
  }
}

extension Border.Step: AtlasRow {
  static let columns = 3

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      text: try row.text(),
      uncertaintyInKilometres: try row.kilometres(),
      isAssumed: try row.flag()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.text(text)
    row.number(uncertaintyInKilometres)
    row.flag(isAssumed)
  }
}

import Diplomacy
import MapFormats

extension Instrument: AtlasRow {
  static let columns = 18

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.identifier(),
      name: try row.text(),
      kind: try row.word(AtlasWords.instrumentKinds),
      signed: try row.date(),
      certainty: try row.word(AtlasWords.certainties),
      events: try row.texts(),
      parties: try row.identifiers(),
      signatories: try row.texts(),
      place: try row.optionalText(),
      inForce: try row.optionalDate(),
      publicFrom: try row.optionalDate(),
      ended: try row.optionalDate(),
      isSecret: try row.flag(),
      sources: try row.rows(),
      note: try row.optionalText(),
      popularAccount: try row.optionalText(),
      articles: try row.rows(),
      clauses: try row.rows()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(id)
    row.text(name)
    row.word(kind, AtlasWords.instrumentKinds)
    row.date(signed)
    row.word(certainty, AtlasWords.certainties)
    row.texts(events)
    row.identifiers(parties)
    row.texts(signatories)
    row.text(place)
    row.date(inForce)
    row.date(publicFrom)
    row.date(ended)
    row.flag(isSecret)
    row.rows(sources)
    row.text(note)
    row.text(popularAccount)
    row.rows(articles)
    row.rows(clauses)
  }
}

extension Article: AtlasRow {
  static let columns = 3

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(id: try row.text(), text: try row.text(), note: try row.optionalText())
  }

  func write(to row: inout AtlasWriter) {
    row.text(id)
    row.text(text)
    row.text(note)
  }
}

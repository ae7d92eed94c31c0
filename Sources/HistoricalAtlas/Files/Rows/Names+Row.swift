import Diplomacy
import MapFormats

extension DatedName: AtlasRow {
  static let columns = 9

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      language: try row.text(),
      text: try row.text(),
      from: try row.optionalDate(),
      to: try row.optionalDate(),
      use: try row.word(AtlasWords.nameUses),
      confidence: try row.word(AtlasWords.confidences),
      source: try row.identifier(),
      passage: try row.optionalText(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.text(language)
    row.text(text)
    row.date(from)
    row.date(to)
    row.word(use, AtlasWords.nameUses)
    row.origin(of: self)
  }
}

extension NamedThing: AtlasRow {
  static let columns = 3

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(kind: try row.word(AtlasWords.namedKinds), id: try row.id(), names: try row.rows())
  }

  func write(to row: inout AtlasWriter) {
    row.word(kind, AtlasWords.namedKinds)
    row.text(id)
    row.rows(names)
  }
}

extension Capital: AtlasRow {
  static let columns = 8

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      power: try row.identifier(),
      place: try row.id(),
      from: try row.optionalDate(),
      to: try row.optionalDate(),
      confidence: try row.word(AtlasWords.confidences),
      source: try row.identifier(),
      passage: try row.optionalText(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(power)
    row.text(place)
    row.date(from)
    row.date(to)
    row.origin(of: self)
  }
}

extension AtlasWriter {
  /// How well something dated is known, and by what.
  fileprivate mutating func origin(of dated: some Dated) {
    word(dated.confidence, AtlasWords.confidences)
    identifier(dated.source)
    text(dated.passage)
    text(dated.note)
  }
}

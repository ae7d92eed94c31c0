import Diplomacy
import MapFormats
import MapGeometry

extension Clause: AtlasRow {
  static let columns = 24

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.identifier(),
      region: try row.region(),
      power: try row.identifier(),
      tenure: try row.word(AtlasWords.tenures),
      start: try row.day(),
      end: try row.optionalDay(),
      certainty: try row.word(AtlasWords.certainties),
      faces: try row.regions(),
      exceptFaces: try row.regions(),
      part: try row.optionalText(),
      kind: try row.optional { row throws(CBORError) in try row.word(AtlasWords.sphereKinds) },
      article: try row.optionalText(),
      countsFrom: try row.word(AtlasWords.dateBases),
      endedBy: try row.optional { row throws(CBORError) in try row.identifier() },
      seeAlso: try row.identifiers(),
      isSecret: try row.flag(),
      publicFrom: try row.optionalDate(),
      endPublicFrom: try row.optionalDate(),
      control: try row.word(AtlasWords.controls),
      layer: try row.word(AtlasWords.layers),
      through: try row.optionalText(),
      recognitions: try row.rows(),
      sources: try row.identifiers(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(id)
    row.region(region)
    row.identifier(power)
    row.word(tenure, AtlasWords.tenures)
    row.day(start)
    row.day(end)
    row.word(certainty, AtlasWords.certainties)
    row.regions(faces)
    row.regions(exceptFaces)
    row.text(part)
    row.optional(kind) { $0.word($1, AtlasWords.sphereKinds) }
    row.text(article)
    row.word(countsFrom, AtlasWords.dateBases)
    row.identifier(endedBy)
    row.identifiers(seeAlso)
    row.flag(isSecret)
    row.date(publicFrom)
    row.date(endPublicFrom)
    row.word(control, AtlasWords.controls)
    row.word(layer, AtlasWords.layers)
    row.text(through)
    row.rows(recognitions)
    row.identifiers(sources)
    row.text(note)
  }
}

extension Recognition: AtlasRow {
  static let columns = 4

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      power: try row.identifier(),
      from: try row.optionalDay(),
      until: try row.optionalDay(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(power)
    row.day(from)
    row.day(until)
    row.text(note)
  }
}

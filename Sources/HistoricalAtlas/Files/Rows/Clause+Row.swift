import Diplomacy
import MapFormats
import MapGeometry

extension Clause: AtlasRow {
  static let columns = 27

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
      exceptParts: try row.identifiers(),
      ground: try row.ground(),
      squareKilometres: try row.optional { row throws(CBORError) in try row.squareKilometres() },
      scope: try row.optionalText(),
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
      sources: try row.rows(),
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
    row.identifiers(exceptParts)
    row.ground(ground)
    row.optional(squareKilometres) { $0.number($1) }
    row.text(scope)
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
    row.rows(sources)
    row.text(note)
  }
}

extension Citation: AtlasRow {
  static let columns = 3

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(try row.identifier(), place: try row.optionalText(), isOpened: try row.flag())
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(source)
    row.text(place)
    row.flag(isOpened)
  }
}

extension AtlasReader {
  /// A region (null), a part (its id's number), the railways of a strip (a list), or unknown ground (an empty list).
  fileprivate mutating func ground() throws(CBORError) -> Ground {
    if file.passOverNull() { return .whole }
    guard file.isList else { return .part(try identifier()) }
    let railways = try texts()
    return railways.isEmpty ? .unknown : .strip(along: railways)
  }
}

extension AtlasWriter {
  fileprivate mutating func ground(_ ground: Ground) {
    switch ground {
    case .whole: file.null()
    case .part(let id): identifier(id)
    case .strip(let railways): texts(railways)
    case .unknown: texts([])
    }
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

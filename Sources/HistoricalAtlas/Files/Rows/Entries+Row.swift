import Diplomacy
import MapFormats
import MapGeometry

extension About: AtlasRow {
  static let columns = 8

  init(_ row: inout AtlasReader) throws(CBORError) {
    let (id, title, version) = (try row.id(), try row.text(), try row.text())
    let (first, last) = (try row.day(), try row.day())
    guard let calendar = try? DatePeriod(from: first, through: last) else {
      throw row.fault("\(last)", "a day from \(first) on")
    }
    self.init(
      id: id,
      title: title,
      version: version,
      calendar: calendar,
      licence: try row.text(),
      credits: try row.texts(),
      oldStyleEnd: try row.optionalDay()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.text(id)
    row.text(title)
    row.text(version)
    row.day(calendar.first)
    row.day(calendar.last)
    row.text(licence)
    row.texts(credits)
    row.day(oldStyleEnd)
  }
}

extension Power: AtlasRow {
  static let columns = 5

  init(_ row: inout AtlasReader) throws(CBORError) {
    let (id, name): (PowerID, String) = (try row.identifier(), try row.text())
    let colour = try row.optional { row throws(CBORError) in UInt32(try row.file.index(below: 0x100_0000)) }
    let hatch: PowerLook.Hatch? = try row.optional { row throws(CBORError) in
      try row.word(AtlasWords.hatches)
    }
    self.init(
      id: id,
      name: name,
      note: try row.optionalText(),
      look: colour.map { PowerLook(colour: $0, hatch: hatch ?? .rising) }
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(id)
    row.text(name)
    row.optional(look) { $0.file.integer(Int($1.colour)) }
    row.optional(look) { $0.word($1.hatch, AtlasWords.hatches) }
    row.text(note)
  }
}

extension Source: AtlasRow {
  static let columns = 13

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.identifier(),
      kind: try row.word(AtlasWords.sourceKinds),
      authors: try row.texts(),
      title: try row.text(),
      container: try row.optionalText(),
      published: try row.optionalText(),
      year: try row.optionalDate(),
      address: try row.optionalText(),
      archive: try row.optionalText(),
      language: try row.optionalText(),
      licence: try row.optionalText(),
      licenceSource: try row.optionalText(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(id)
    row.word(kind, AtlasWords.sourceKinds)
    row.texts(authors)
    row.text(title)
    row.text(container)
    row.text(published)
    row.date(year)
    row.text(address)
    row.text(archive)
    row.text(language)
    row.text(licence)
    row.text(licenceSource)
    row.text(note)
  }
}

extension Region: AtlasRow {
  static let columns = 6

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.region(),
      name: try row.text(),
      label: try row.optionalText(),
      level: try row.word(AtlasWords.levels),
      partOf: try row.optional { row throws(CBORError) in try row.region() },
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.region(id)
    row.text(name)
    row.text(label)
    row.word(level, AtlasWords.levels)
    row.optional(partOf) { $0.region($1) }
    row.text(note)
  }
}

extension Part: AtlasRow {
  static let columns = 7

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.identifier(),
      name: try row.text(),
      label: try row.optionalText(),
      regions: try row.regions(),
      sources: try row.rows(),
      certainty: try row.word(AtlasWords.certainties),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(id)
    row.text(name)
    row.text(label)
    row.regions(regions)
    row.rows(sources)
    row.word(certainty, AtlasWords.certainties)
    row.text(note)
  }
}

extension Place: AtlasRow {
  static let columns = 11

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.id(),
      periodName: try row.text(),
      modernName: try row.text(),
      position: try row.position(),
      uncertaintyInKilometres: try row.kilometres(),
      rank: try row.word(AtlasWords.ranks),
      note: try row.optionalText(),
      otherNames: try row.rows(),
      founded: try row.optionalDate(),
      datedNames: try row.rows()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.text(id)
    row.text(periodName)
    row.text(modernName)
    row.position(position)
    row.number(uncertaintyInKilometres)
    row.word(rank, AtlasWords.ranks)
    row.text(note)
    row.rows(otherNames)
    row.date(founded)
    row.rows(datedNames)
  }
}

extension Place.Name: AtlasRow {
  static let columns = 2

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(language: try row.text(), text: try row.text())
  }

  func write(to row: inout AtlasWriter) {
    row.text(language)
    row.text(text)
  }
}

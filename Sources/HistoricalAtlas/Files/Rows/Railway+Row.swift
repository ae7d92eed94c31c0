import Diplomacy
import MapFormats
import MapGeometry

extension Railway: AtlasRow {
  static let columns = 8

  init(_ row: inout AtlasReader) throws(CBORError) {
    let (id, name, line) = (try row.id(), try row.text(), try row.line())
    self.init(
      id: id,
      name: name,
      line: line,
      uncertaintyInKilometres: try row.kilometres(),
      sections: try row.list { row throws(CBORError) in try row.section(ofLineWith: line.positions.count) },
      stations: try row.rows(),
      tenures: try row.rows(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.text(id)
    row.text(name)
    row.line(line)
    row.number(uncertaintyInKilometres)
    row.list(sections) { $0.section($1) }
    row.rows(stations)
    row.rows(tenures)
    row.text(note)
  }
}

extension AtlasReader {
  /// A section of a line with so many positions.
  fileprivate mutating func section(ofLineWith count: Int) throws(CBORError) -> Railway.Section {
    try begin(columns: 8)
    let (first, last) = (try file.index(below: count), try file.index(below: count))
    guard first < last else { throw fault("\(first) to \(last)", "an end behind the start") }
    return Railway.Section(
      first: first,
      last: last,
      opened: try date(),
      closed: try optionalDate(),
      gauge: try optionalText(),
      certainty: try word(AtlasWords.certainties),
      sources: try rows(),
      note: try optionalText()
    )
  }
}

extension AtlasWriter {
  fileprivate mutating func section(_ section: Railway.Section) {
    file.list(count: 8)
    file.integer(section.first)
    file.integer(section.last)
    date(section.opened)
    date(section.closed)
    text(section.gauge)
    word(section.certainty, AtlasWords.certainties)
    rows(section.sources)
    text(section.note)
  }
}

extension Railway.Station: AtlasRow {
  static let columns = 3

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(name: try row.text(), position: try row.position())
  }

  func write(to row: inout AtlasWriter) {
    row.text(name)
    row.position(position)
  }
}

extension Railway.Ownership: AtlasRow {
  static let columns = 10

  init(_ row: inout AtlasReader) throws(CBORError) {
    let (power, control): (PowerID, _) = (try row.identifier(), try row.word(AtlasWords.railwayControls))
    let partners: [PowerID] = try row.identifiers()
    let (start, end) = (try row.day(), try row.optionalDay())
    guard let interval = try? DayInterval(start: start, end: end) else {
      throw row.fault("\(end.map(\.description) ?? "no end")", "a day after \(start)")
    }
    self.init(
      power: power,
      control: control,
      partners: partners,
      interval: interval,
      instrument: try row.optional { row throws(CBORError) in try row.identifier() },
      certainty: try row.word(AtlasWords.certainties),
      sources: try row.rows(),
      label: try row.optionalText(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(power)
    row.word(control, AtlasWords.railwayControls)
    row.identifiers(partners)
    row.day(interval.start)
    row.day(interval.end)
    row.identifier(instrument)
    row.word(certainty, AtlasWords.certainties)
    row.rows(sources)
    row.text(label)
    row.text(note)
  }
}

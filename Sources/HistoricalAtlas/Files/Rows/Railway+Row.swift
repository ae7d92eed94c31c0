import Diplomacy
import MapFormats
import MapGeometry

extension Railway: AtlasRow {
  static let columns = 7

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      id: try row.id(),
      name: try row.text(),
      line: try row.line(),
      uncertaintyInKilometres: try row.kilometres(),
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
    row.rows(stations)
    row.rows(tenures)
    row.text(note)
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
  static let columns = 7

  init(_ row: inout AtlasReader) throws(CBORError) {
    let (power, start, end): (PowerID, _, _) = (try row.identifier(), try row.day(), try row.optionalDay())
    guard let interval = try? DayInterval(start: start, end: end) else {
      throw row.fault("\(end.map(\.description) ?? "no end")", "a day after \(start)")
    }
    self.init(
      power: power,
      interval: interval,
      instrument: try row.identifier(),
      certainty: try row.word(AtlasWords.certainties),
      label: try row.optionalText(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.identifier(power)
    row.day(interval.start)
    row.day(interval.end)
    row.identifier(instrument)
    row.word(certainty, AtlasWords.certainties)
    row.text(label)
    row.text(note)
  }
}

import Diplomacy
import MapFormats

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
      usesOldStyle: try row.flag()
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
    row.flag(usesOldStyle)
  }
}

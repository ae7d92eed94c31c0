import Diplomacy
import MapFormats

/// A date as given by a source: its text, the first and the last day that it can mean, and its qualifier.
extension EDTF: AtlasRow {
  static let columns = 4

  init(_ row: inout AtlasReader) throws(CBORError) {
    let (text, earliest, latest) = (try row.text(), try row.optionalDay(), try row.optionalDay())
    let sign = try row.optionalText()
    let qualifier = sign.flatMap { DateQualifier(rawValue: $0) }
    guard (sign == nil) == (qualifier == nil) else { throw row.fault("\"\(sign ?? "")\"", "?, ~ or %") }
    self.init(knownValid: text, earliest: earliest, latest: latest, qualifier: qualifier)
  }

  func write(to row: inout AtlasWriter) {
    row.text(text)
    row.day(earliest)
    row.day(latest)
    row.text(qualifier?.rawValue)
  }
}

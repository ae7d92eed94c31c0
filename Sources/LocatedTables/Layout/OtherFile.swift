/// What an input is that holds no rows as text, by its first bytes, and how rows are made of it.
enum OtherFile {
  /// What the input is and what to do; nil when nothing is wrong with it.
  static func problem(of start: [UInt8]) -> String? {
    if start.isEmpty { return "empty: expected rows under a header, or objects on lines" }
    if let words = words(for: start) { return words }
    let line = start.prefix { $0 != 0x0A }
    if line.contains(0) { return "no text: it has a zero byte in its first line" }
    guard let mark = line.firstIndex(of: 0x0D), mark + 1 < line.count else { return nil }
    let isQuoted = line[..<mark].count { $0 == Quotation.mark } % 2 == 1
    return isQuoted ? nil : "text whose lines end in carriage returns alone; fix it: tr '\\r' '\\n' < FILE"
  }

  private static func words(for start: [UInt8]) -> String? {
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(start) }
    for (bytes, words) in known where start.starts(with: bytes) { return words }
    let text = String(decoding: start.prefix(1000).drop { $0 <= 0x20 || $0 >= 0xEF }, as: UTF8.self)
    if text.hasPrefix("<") {
      return text.contains("<kml") ? "KML; \(converted)" : "XML or HTML; save its table as CSV (UTF-8)"
    }
    let packed = text.filter { !$0.isWhitespace }
    if packed.hasPrefix("[") {
      return "a list of JSON; make it objects on lines: jq -c '.[]' FILE"
    }
    return nil
  }

  private static let converted =
    "make it CSV first: ogr2ogr -f CSV -lco GEOMETRY=AS_XY /vsistdout/ FILE | spheres locate"
  private static let workbook =
    "a workbook of Excel; save it as CSV (UTF-8), or: ogr2ogr -f CSV /vsistdout/ FILE | spheres locate"

  private static let known: [([UInt8], String)] = [
    ([0x1F, 0x8B], "compressed; unpack it first: zcat FILE"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed; unpack it first: zstdcat FILE"),
    (Array("BZh".utf8), "compressed; unpack it first: bzcat FILE"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed; unpack it first: xzcat FILE"),
    (Array("PAR1".utf8), "Parquet; write it as CSV first"),
    (Array("ARROW1".utf8), "Arrow; write it as CSV first"),
    (Array("SQLite format 3\0".utf8), "a GeoPackage or another database of SQLite; \(converted)"),
    ([0x00, 0x00, 0x27, 0x0A], "a shapefile; \(converted)"),
    (Array("fgb".utf8), "FlatGeobuf; \(converted)"),
    ([0xD0, 0xCF, 0x11, 0xE0], workbook),
    (Array("%PDF".utf8), "a PDF; save its table as CSV (UTF-8)"),
  ]

  /// What an archive contains, by the names in it.
  private static func archive(_ start: [UInt8]) -> String {
    let text = String(decoding: start, as: UTF8.self)
    if text.contains("opendocument.spreadsheet") {
      return
        "a spreadsheet of OpenDocument; save it as CSV (UTF-8), or: ogr2ogr -f CSV /vsistdout/ FILE | spheres locate"
    }
    if ["xl/", "[Content_Types].xml"].contains(where: text.contains) {
      return workbook
    }
    if text.contains(".kml") { return "KML in an archive; \(converted)" }
    if text.contains(".shp") { return "an archive with a shapefile; unpack it, and \(converted)" }
    return "an archive; unpack it first: unzip -p FILE"
  }
}

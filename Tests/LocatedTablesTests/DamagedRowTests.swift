import LocatedTables
import TestSupport
import Testing

/// Rows that are damaged in every way of the table.
@Suite struct DamagedRowTests {
  private static let header = "id,lon,lat,date,note\n"
  private static let answeredHeader = "id,lon,lat,date,note,region,status,power,tenure\n"
  /// Follows each row of the table, to show whether that row affects the next.
  private static let good = "ok,126.65,45.75,1907-07-31,\"next, please\""
  private static let goodAnswered = "\(good),north-manchuria,held,russia,sphere\n"

  private func locate(
    _ input: String,
    badRows: BadRowRule = .keep,
    threads: Int = 1
  ) throws -> Located {
    try Located(input, by: Shipped.locator.get(), badRows: badRows, threads: threads)
  }

  @Test(arguments: [1, 3])
  func `every kind of row is unchanged, with its answer or empty cells`(_ threads: Int) throws {
    let rows = DamagedRow.all
    try #require(rows.count >= 140 && rows.count { $0.reason != nil } >= 80)
    // Often enough for several blocks, so that blocks end in rows of many kinds.
    let copies = 40
    let input = rows.map { $0.line + Self.good + "\n" }.joined()
    let wanted = rows.map { $0.keptLine + Self.goodAnswered }.joined()
    let located = try locate(Self.header + String(repeating: input, count: copies), threads: threads)
    #expect(located.text == Self.answeredHeader + String(repeating: wanted, count: copies))
    #expect(located.counts.rows == copies * (rows.count { $0.outcome != "empty" } + rows.count))
    #expect(located.counts.bad == copies * rows.count { $0.reason != nil })
  }

  @Test func `bad rows of every kind are left out with skip, and nothing else is`() throws {
    let rows = DamagedRow.all
    let input = Self.header + rows.map { $0.line + Self.good + "\n" }.joined()
    let wanted = rows.map { ($0.reason == nil ? $0.keptLine : "") + Self.goodAnswered }.joined()
    #expect(try locate(input, badRows: .skip).text == Self.answeredHeader + wanted)
  }

  @Test(arguments: DamagedRow.all.filter { $0.reason != nil })
  func `a bad row ends the work with fail, and the reason is given`(_ row: DamagedRow) throws {
    let error = try #require(throws: TableError.self) {
      try locate(Self.header + Self.good + "\n" + row.line, badRows: .fail)
    }
    #expect(error.description.contains("row 2, line 3: \(row.reason ?? "")"))
  }

  @Test func `a stray quotation mark at the end of a block spoils only its own row`() throws {
    let stray = "1,126.65,45.75,1907-07-31,\"stray\n"
    let long = "2,126.65,45.75,1907-07-31,\(String(repeating: "n", count: 1000))\n"
    let input = stray + String(repeating: long, count: 3000)
    let located = try locate(Self.header + input, threads: 2)
    #expect(located.lines.count == 3002)
    #expect(located.counts.rows == 3001 && located.counts.bad == 1)
    #expect(located.counts.examples.map(\.row) == [1])
    #expect(located.lines[3001].hasSuffix("n,north-manchuria,held,russia,sphere"))
  }

  @Test(arguments: [
    ("", "empty"), ("\u{1F}\u{8B}\u{08}", "compressed"), ("PAR1", "Parquet"),
    ("SQLite format 3\0", "GeoPackage"), ("\0\0'\n\0\0", "a shapefile"), ("%PDF-1.7", "a PDF"),
    ("PK\u{3}\u{4}....[Content_Types].xml", "a workbook of Excel; save it as CSV (UTF-8)"),
    (
      "PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
      "a spreadsheet of OpenDocument"
    ),
    ("PK\u{3}\u{4}....doc.kml", "KML"), ("PK\u{3}\u{4}....notes.txt", "unzip -p FILE"),
    ("BZh9", "bzcat FILE"),
    ("<?xml version=\"1.0\"?>\n<kml>", "KML"), ("<html>", "XML or HTML"),
    ("[{\"lon\":1}]", "jq -c '.[]' FILE"),
    ("lon,lat,date\r1,2,1907\r", "carriage returns"), ("lon,lat\0,date\n", "zero byte"),
  ])
  func `a file that is no text of rows is refused with what to do`(_ file: (String, String)) throws {
    let bytes = file.0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let error = #expect(throws: TableError.self) { try Shipped.locator.get().located(bytes) }
    #expect(error?.description.contains(file.1) == true, "\(error?.description ?? "")")
  }
}

import TestSupport
import Testing

/// `spheres locate` over rows that are damaged in every way of the table.
@Suite struct DamagedRowTests {
  private static let header = "id,lon,lat,date,note\n"
  private static let answeredHeader = "id,lon,lat,date,note,region,status,power,tenure\n"
  /// Stands behind each row of the table, so that one shows whether it spoils the next.
  private static let good = "ok,126.65,45.75,1907-07-31,\"next, please\""
  private static let goodAnswered = "\(good),north-manchuria,held,russia,sphere\n"

  private func locate(_ arguments: String..., input: String) throws -> LocateRun {
    try LocateRun(arguments, input: Array(input.utf8))
  }

  @Test(arguments: ["1", "3"])
  func `every kind of row comes out as it was, with its answer or empty cells`(_ threads: String) throws {
    let rows = DamagedRow.all
    try #require(rows.count >= 140 && rows.count { $0.reason != nil } >= 80)
    // Often enough for several blocks, so that blocks end in rows of many kinds.
    let copies = 40
    let input = rows.map { $0.line + Self.good + "\n" }.joined()
    let wanted = rows.map { $0.keptLine + Self.goodAnswered }.joined()
    let run = try locate(
      "--threads",
      threads,
      input: Self.header + String(repeating: input, count: copies)
    )
    #expect(run.status == 0)
    #expect(run.output == Self.answeredHeader + String(repeating: wanted, count: copies))
    let counted = rows.count { $0.outcome != "empty" } + rows.count
    let bad = rows.count { $0.reason != nil }
    #expect(run.notes.contains("\(counted * copies) rows, of which \(bad * copies) kept with empty cells"))
  }

  @Test func `bad rows of every kind are left out with skip, and nothing else is`() throws {
    let rows = DamagedRow.all
    let run = try locate(
      "--on-error",
      "skip",
      input: Self.header + rows.map { $0.line + Self.good + "\n" }.joined()
    )
    let wanted = rows.map { ($0.reason == nil ? $0.keptLine : "") + Self.goodAnswered }.joined()
    #expect(run.output == Self.answeredHeader + wanted)
  }

  @Test(arguments: DamagedRow.all.filter { $0.reason != nil })
  func `a bad row ends the work with fail, and the reason is told`(_ row: DamagedRow) throws {
    let run = try locate("--on-error", "fail", input: Self.header + Self.good + "\n" + row.line)
    #expect(run.status == 65)
    #expect(run.notes.contains("row 2: \(row.reason ?? "")"))
  }

  @Test func `a stray quotation mark at the end of a block of rows spoils its own row alone`() throws {
    let stray = "1,126.65,45.75,1907-07-31,\"stray\n"
    let long = "2,126.65,45.75,1907-07-31,\(String(repeating: "n", count: 1000))\n"
    let input = stray + String(repeating: long, count: 3000)
    let run = try locate("--threads", "2", input: Self.header + input)
    #expect(run.lines.count == 3002)
    #expect(run.notes.contains("3001 rows, of which 1 kept with empty cells\n  row 1: "))
    #expect(run.lines[3001].hasSuffix("n,north-manchuria,held,russia,sphere"))
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
    ("{\"type\": \"FeatureCollection\",", "GeoJSON"),
    ("lon,lat,date\r1,2,1907\r", "carriage returns"), ("lon,lat\0,date\n", "zero byte"),
  ])
  func `a file that is no text of rows is told with what to do`(_ file: (String, String)) throws {
    let bytes = file.0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let run = try LocateRun([], input: bytes)
    #expect(run.status == 65)
    #expect(run.notes.contains(file.1))
    #expect(run.output.isEmpty)
  }

  @Test func `a file in UTF-16 is told`() throws {
    let run = try LocateRun([], input: [0xFF, 0xFE] + "lon,lat,date\n".utf8.flatMap { [$0, 0] })
    #expect(run.status == 65 && run.notes.contains("UTF-16"))
  }
}

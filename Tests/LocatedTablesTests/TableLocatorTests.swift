import Diplomacy
import Foundation
import HistoricalAtlas
import LocatedTables
import TestSupport
import Testing

/// Tables over the invented country, in memory, in files and row by row.
@Suite struct TableLocatorTests {
  private let atlas: Atlas
  private let locator: TableLocator
  private static let table = """
    id,lon,lat,date
    a,121.5,43.5,1906-01-01
    b,121,42.5,1912-06-01
    c,130,43.5,1906-01-01

    """
  private static let located = """
    id,lon,lat,date,region,status,power,tenure
    a,121.5,43.5,1906-01-01,upland,held,red,sphere
    b,121,42.5,1912-06-01,lowland,contested,green blue,
    c,130,43.5,1906-01-01,,outside,,

    """

  init() throws {
    atlas = try InventedAtlas.atlas()
    locator = TableLocator(atlas)
  }

  @Test func `a table in memory keeps its rows and gets columns`() throws {
    let located = try Located(Self.table, by: locator)
    #expect(located.text == Self.located)
    #expect(located.counts.rows == 3 && located.counts.bad == 0 && located.counts.examples.isEmpty)
  }

  @Test func `a cell with a delimiter in it is quoted`() throws {
    let locator = TableLocator(try Shipped.atlas.get(), adding: AddedColumns([.through]))
    let row = try Located("lon,lat,date\n126.65,45.75,1925-06-01\n", by: locator)
    let behind = "the Mukden government (Chang Tso-lin, from June 1928 Chang Hsueh-liang)"
    let cells = try locator.cells(
      at: Position(longitude: 126.65, latitude: 45.75),
      in: DatePeriod("1925-06-01")
    )
    #expect(cells.last == behind)
    #expect(row.text.hasSuffix(",\"\(behind)\"\n"))
  }

  @Test func `the example of the documentation is this one, and prints what it says`() throws {
    let locator = TableLocator(try Shipped.atlas.get(), adding: AddedColumns([.since]))
    let bytes = Array("name,lon,lat,date\nHarbin,126.65,45.75,1907-07-31\n".utf8)
    let table = try locator.located(bytes)
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/LocatedTables/LocatedTables.docc")
      .appendingPathComponent("LocatedTables.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let example = try #require(text.components(separatedBy: "```swift\n").dropFirst().first)
    let code = try #require(example.components(separatedBy: "\n```").first).split(separator: "\n")
    let source = try String(contentsOfFile: #filePath, encoding: .utf8).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }
    // The first line reads the atlas, and what is printed follows the last.
    let statements = code.dropFirst().prefix { !$0.hasPrefix("print") }
    let expected = statements.map {
      $0.replacing("TableLocator(atlas", with: "TableLocator(try Shipped.atlas.get()")
    }
    #expect(expected.count == 3 && expected.allSatisfy { line in source.contains { $0 == line } })
    let printed = code.filter { $0.hasPrefix("// ") }.map { "\($0.dropFirst(3))\n" }.joined()
    #expect(String(decoding: table.bytes, as: UTF8.self) == printed)
  }

  @Test(arguments: [
    (121.5, 43.5, "1906-01-01", "upland held red sphere"), (121.5, 43.5, "1899-12-31", "upland before - -"),
    (121.5, 43.5, "1921-01-01", "upland after - -"), (121.5, 43.5, "1905", "upland changed - -"),
    (121.5, 43.5, "1906", "upland held red sphere"), (130, 43.5, "1906-01-01", "- outside - -"),
    (121, 42.5, "1912-06-01", "lowland contested green blue -"),
    // The calendar's first day, with the years before it, and its last, with those after it.
    (121.5, 43.5, "1890/1900-01-01", "upland unassigned empire sovereignty"),
    (121.5, 43.5, "1920-12-31/1930", "upland held red annexation"),
  ])
  func `the cells of a row are those that a table gets`(
    _ longitude: Double,
    _ latitude: Double,
    _ date: String,
    _ expected: String
  ) throws {
    let period = try DatePeriod(date)
    let cells = locator.cells(at: try InventedAtlas.position(longitude, latitude), in: period)
    #expect(cells.map { $0 ?? "-" }.joined(separator: " ") == expected)
    let row = "\(longitude),\(latitude),\(date)"
    let located = try Located("lon,lat,date\n\(row)\n", by: locator)
    #expect(located.lines.last == row + cells.map { ",\($0 ?? "")" }.joined())
  }

  @Test func `columns are added in the order in which they are named, the distance last, none twice`() throws
  {
    let added = AddedColumns([.borderKilometres, .sovereign, .power, .since], prefix: "x_")
    #expect(
      added.columns == [.region, .status, .power, .tenure, .sovereign, .since, .borderKilometres]
    )
    let locator = TableLocator(atlas, adding: added)
    let position = try InventedAtlas.position(121.5, 43.5)
    let day = try DatePeriod("1906-01-01")
    let cells = locator.cells(at: position, in: day)
    #expect(cells.prefix(6) == ["upland", "held", "red", "sphere", "empire", "1905-03-10"])
    let distance = try #require(atlas.answer(at: position, on: day.first).border?.kilometres)
    #expect(cells.last == "\((distance * 100).rounded() / 100)")
    let located = try Located("lon,lat,date\n121.5,43.5,1906-01-01\n", by: locator)
    #expect(located.lines.first == "lon,lat,date" + added.columns.map { ",x_\($0.rawValue)" }.joined())
    #expect(located.lines.last == "121.5,43.5,1906-01-01" + cells.map { ",\($0 ?? "")" }.joined())
  }

  @Test func `knowledge leaves out what was secret`() throws {
    let known = TableLocator(atlas, knownTo: .public())
    let cells = known.cells(
      at: try InventedAtlas.position(121.5, 43.5),
      in: try DatePeriod("1906-01-01")
    )
    #expect(cells == ["upland", "unassigned", "empire", "sovereignty"])
  }

  @Test func `days may be the same for all rows, and fields may be named`() throws {
    let fields = TableFields(
      places: .columns(longitude: "east", latitude: "north"),
      days: .all(try DatePeriod("1906-01-01"))
    )
    let located = try Located("North;EAST\n43.5;121.5\n", by: locator, fields: fields)
    #expect(located.lines.last == "43.5;121.5;upland;held;red;sphere")
  }

  @Test func `a file is located into another, which is there whole or not at all`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.table, to: "in.csv")
    let counts = try locator.locate(folder["in.csv"], to: folder["out.csv"], threads: 2)
    #expect(try folder.text("out.csv") == Self.located && counts.rows == 3)
    let there = #expect(throws: TableError.self) {
      try locator.locate(folder["in.csv"], to: folder["out.csv"])
    }
    #expect(there.map { if case .unwritable = $0 { true } else { false } } == true)
    #expect(try locator.locate(folder["in.csv"], to: folder["out.csv"], replacing: true).rows == 3)
    try folder.write(Self.table + "d,east,0,1906\n", to: "bad.csv")
    let bad = #expect(throws: TableError.self) {
      try locator.locate(folder["bad.csv"], to: folder["bad-out.csv"], badRows: .fail)
    }
    #expect(bad?.description.hasPrefix("row 4, line 5: no position: lon \"east\"") == true)
    #expect(try folder.names() == ["bad.csv", "in.csv", "out.csv"])
    let missing = #expect(throws: TableError.self) {
      try locator.locate(folder["none.csv"], to: folder["x.csv"])
    }
    #expect(missing == .unreadable("\(folder["none.csv"]): no such file or folder"))
  }

  @Test func `what the writer of a stream throws ends the work`() throws {
    let rows = "lon,lat,date\n" + String(repeating: "121.5,43.5,1906-01-01\n", count: 100_000)
    let table = try LocatedTable(TableSource(Array(rows.utf8)), by: locator)
    #expect(table.format == .csv && table.delimiter == UInt8(ascii: ","))
    #expect(table.positionColumns.map { "\($0.longitude) \($0.latitude)" } == "lon lat")
    nonisolated(unsafe) var calls = 0
    #expect(throws: TableError.unwritable("full")) {
      try table.write(threads: 3) { _ throws(TableError) in
        calls += 1
        if calls == 3 { throw .unwritable("full") }
      }
    }
    #expect(calls == 3)
  }

  @Test func `rows are read once`() throws {
    let table = try LocatedTable(TableSource(Array(Self.table.utf8)), by: locator)
    nonisolated(unsafe) var output: [[UInt8]] = []
    for rows in [3, 0] {
      #expect(try table.write { output.append(Array($0)) }.rows == rows)
    }
    #expect(
      output.map { String(decoding: $0, as: UTF8.self) }.joined().hasSuffix(",region,status,power,tenure\n")
    )
  }

  @Test func `examples say what is wrong, three of each kind`() throws {
    let rows = (1...5).map { "43.5,12\($0).5,1906-01-01\n" }.joined() + "121.5,43.5,soon\n"
    let located = try Located("lon,lat,date\n\(rows)", by: locator)
    #expect(located.counts.rows == 6 && located.counts.bad == 6)
    #expect(located.counts.count(of: .swapped) == 5 && located.counts.count(of: .unreadableDate) == 1)
    #expect(located.counts.examples.map(\.row) == [1, 2, 3, 6])
    #expect(located.counts.examples.map(\.line) == [2, 3, 4, 7])
    #expect(
      located.counts.examples.first?.reason == "no position: lat \"121.5\" is not within -90 to 90"
    )
  }

  @Test func `a header that cannot be read is an error with its names`() throws {
    func error(_ text: String, _ columns: [AddedColumn] = []) -> TableError? {
      #expect(throws: TableError.self) {
        try Located(text, by: TableLocator(atlas, adding: AddedColumns(columns)))
      }
    }
    #expect(error("a,b\n1,2\n") == .positionsMissing(among: ["a", "b"]))
    #expect(error("lon,lat\n1,2\n") == .columnMissing("date", among: ["lon", "lat"]))
    #expect(
      error("lon,lat,date,Power\n1,2,1906,x\n") == .namesTaken(["Power"], freePrefix: "spheres_")
    )
    #expect(error("lon,lat,date,\"note\n1,2,1906,x\n")?.description.contains("never closed") == true)
    #expect(error("lon,lat,lon,date\n1,2,3,1906\n")?.description.contains("two columns") == true)
  }

  @Test func `names in quotation marks are read as cells are`() throws {
    let located = try Located(
      "\"lon\",\"lat \",\"a \"\"b\"\",\nc\",date\r\n121.5,43.5,n,1906\r\n",
      by: locator
    )
    #expect(
      located.text
        == "\"lon\",\"lat \",\"a \"\"b\"\",\nc\",date,region,status,power,tenure\r\n121.5,43.5,n,1906,upland,held,red,sphere\r\n"
    )
  }
}

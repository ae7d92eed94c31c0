import Diplomacy
import HistoricalAtlas
import LocatedTables
import TestSupport
import Testing

/// Tables as people have them: positions in every form, names of places, points of GeoJSON, UTF-16.
@Suite struct WrittenTableTests {
  private static let harbin = "north-manchuria,held,russia,sphere"

  private func locate(_ text: String, _ fields: TableFields = TableFields()) throws -> Located {
    try Located(text, by: Shipped.locator.get(), fields: fields)
  }

  @Test(arguments: [
    "126°39'E;45°45'N", "126,65;45,75", "\"126°39'00\"\"E\";\"45°45'00\"\"N\"", "E 126.65;N 45.75",
  ])
  func `degrees are read in the forms in which they are written`(_ cells: String) throws {
    let located = try locate("lon;lat;date\n\(cells);8 July 1912\n")
    #expect(located.lines.last == "\(cells);8 July 1912;\(Self.harbin.replacing(",", with: ";"))")
  }

  @Test(arguments: [
    ("coordinates", "\"45.75, 126.65\""), ("coords", "45.75N 126.65E"), ("point", "POINT (126.65 45.75)"),
    ("lat_lon", "45.75 126.65"), ("Coordinates", "\"45,75; 126,65\""),
  ])
  func `both values may be in one cell`(_ name: String, _ cell: String) throws {
    #expect(try locate("\(name),year\n\(cell),1908\n").lines.last == "\(cell),1908,\(Self.harbin)")
  }

  @Test func `values that either may be the longitude have the order of the column's name`() throws {
    let atlas = try InventedAtlas.atlas()
    func line(_ name: String) throws -> String? {
      try Located("\(name),date\n43.5 80,1906\n", by: TableLocator(atlas)).lines.last
    }
    #expect(try line("coords") == "43.5 80,1906,,,,")
    #expect(try line("lat_lon") == "43.5 80,1906,,outside,,")
  }

  @Test func `names of places are read in place of positions`() throws {
    let located = try locate(
      "town,date\nHarbin,1912\nMukdn,1912\n,1912\n奉天,1912-07-09\n",
      TableFields(places: .names("town"))
    )
    #expect(
      located.lines == [
        "town,date,region,status,power,tenure", "Harbin,1912,\(Self.harbin)", "Mukdn,1912,,,,", ",1912,,,,",
        "奉天,1912-07-09,south-manchuria,held,japan,sphere",
      ]
    )
    #expect(located.counts.examples.map(\.problem) == [.unknownPlace, .noPosition])
    #expect(located.counts.examples[0].reason.contains("did you mean Mukden?"))
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read with and without a mark, and goes out as UTF-8`(_ isMarked: Bool) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + "name,lon,lat,date\n哈尔滨 𠀋,126.65,45.75,1912-07-09\n"
    for isBig in [true, false] {
      let bytes = text.utf16.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBig ? pair : pair.reversed()
      }
      let located = try Shipped.locator.get().located(bytes).bytes
      #expect(
        String(decoding: located, as: UTF8.self).hasSuffix("哈尔滨 𠀋,126.65,45.75,1912-07-09,\(Self.harbin)\n")
      )
    }
  }

  @Test func `a long file in UTF-16 is read piece by piece`() throws {
    let folder = try TemporaryFolder()
    let rows = (0..<50_000).map { "\($0),𠀋,126.65,45.75,1912-07-09\n" }.joined()
    let bytes = "id,name,lon,lat,date\n\(rows)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try folder.write(bytes, to: "in.csv")
    let counts = try Shipped.locator.get().locate(folder["in.csv"], to: folder["out.csv"], threads: 2)
    #expect(counts.rows == 50_000 && counts.bad == 0)
    #expect(
      try folder.text("out.csv").split(separator: "\n").last
        == "49999,𠀋,126.65,45.75,1912-07-09,\(Self.harbin)"
    )
  }
}

/// What a row gets of whose days the lead changes.
@Suite struct ChangeRuleTests {
  private static func cells(_ date: String, _ rule: ChangeRule) throws -> String {
    // Red leads in the upland from 10 March 1905, and has it whole at the end of the calendar.
    let locator = TableLocator(try InventedAtlas.atlas(), adding: AddedColumns([.since]), onChange: rule)
    let cells = locator.cells(at: try InventedAtlas.position(121.5, 43.5), in: try DatePeriod(date))
    return cells.dropFirst().map { $0 ?? "-" }.joined(separator: " ")
  }

  @Test(arguments: [
    (ChangeRule.mark, "changed - - -"), (.list, "changed empire red sovereignty sphere -"),
    (.first, "unassigned empire sovereignty"), (.last, "held red sphere 1905-03-10"),
    (.longest, "held red sphere 1905-03-10"),
  ])
  func `where the lead changes within a year the rule decides`(_ rule: ChangeRule, _ expected: String) throws
  {
    #expect(try Self.cells("1905", rule).hasPrefix(expected))
    #expect(try Self.cells("1906", rule) == "held red sphere 1905-03-10")
  }

  @Test func `the longest lead is that of most days`() throws {
    #expect(try Self.cells("1905-01/1905-04", .longest).hasPrefix("unassigned empire sovereignty"))
  }

  @Test func `a lead that stays is given, and what changes beside it is not`() throws {
    let locator = TableLocator(try Shipped.atlas.get(), adding: AddedColumns([.sovereign]))
    let located = try Located("lon,lat,date\n126.65,45.75,1912\n", by: locator)
    #expect(located.lines.last == "126.65,45.75,1912,north-manchuria,held,russia,sphere,")
  }
}

/// What is said of rows that are not answered.
@Suite struct BadRowTests {
  private static let table = """
    id,note,lon,lat,date
    1,"two
    lines",126.65,45.75,1907-02-30

    2,,126.65,45.75,1907
    3,,east,45.75,1907
    4,,126.65,45.75,
    """

  @Test(arguments: [1, 3])
  func `each has its row, line, column, value and reason`(_ threads: Int) throws {
    nonisolated(unsafe) var found: [String] = []
    let counts = try Shipped.locator.get().located(Array(Self.table.utf8), threads: threads) { row in
      found.append("\(row.row) \(row.line) \(row.column ?? "-") \(row.value ?? "-") \(row.problem.rawValue)")
    }.counts
    #expect(
      found == [
        "1 2 date 1907-02-30 \(RowProblem.impossibleDate.rawValue)",
        "3 6 lon east \(RowProblem.unreadablePosition.rawValue)", "4 7 date  \(RowProblem.noDate.rawValue)",
      ]
    )
    #expect(counts.examples.map(\.line) == [2, 6, 7])
  }

  @Test func `all are listed, in order, however many`() throws {
    let rows = String(repeating: "126.65,45.75,1907\n126.65,95,1907\n", count: 40_000)
    nonisolated(unsafe) var lines: [Int] = []
    let counts = try Shipped.locator.get().located(Array("lon,lat,date\n\(rows)".utf8), threads: 2) { row in
      lines.append(row.line)
    }.counts
    #expect(lines == (1...40_000).map { $0 * 2 + 1 })
    #expect(counts.bad == 40_000 && counts.examples.count == 3)
  }

  @Test func `a line of a table of them is CSV`() throws {
    let row = try #require(
      try Shipped.locator.get().located(Array("lon,lat,date\n1\",2,1907\n".utf8)).counts.examples.first
    )
    #expect(
      String(decoding: BadRow.csvHeader + row.csvLine, as: UTF8.self)
        == "row,line,column,value,reason\n1,2,lon,\"1\"\"\","
        + "\"no position: lon \"\"1\"\"\"\" is not a number of degrees, expected decimals, as in 126.65\"\n"
    )
  }

  @Test(arguments: [
    ("lon,lat\n45.75,126.65\n45.75,126.65\n126.65,45.75\n", RowCounts.Cause.swappedColumns),
    ("lon,lat\n14098613,5752000\n14098613,5752000\n", .otherCoordinates),
    ("lon,lat\n126,65,45,75\n126,65,45,75\n", .decimalCommas),
    ("lon,lat\n126.65,45.75\n126.65,45.75\n45.75,126.65\n", nil), ("lon,lat\n1,2\n", nil),
  ])
  func `where most rows fail the likely cause is named`(_ text: String, _ cause: RowCounts.Cause?) throws {
    let fields = TableFields(days: .all(try DatePeriod("1912-07-09")))
    #expect(try Located(text, by: Shipped.locator.get(), fields: fields).counts.likelyCause == cause)
  }

  @Test func `rows outside the map that are inside when swapped are swapped`() throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/../Examples/persia-1907/built")
    let fields = TableFields(days: .all(try DatePeriod("1912-07-09")))
    let counts = try Located("lon,lat\n35.7,51.4\n", by: TableLocator(atlas), fields: fields).counts
    #expect(counts.bad == 0 && counts.outside == 1 && counts.likelyCause == .swappedColumns)
  }
}

/// Points of GeoJSON, as one collection and as a feature on each line.
@Suite struct FeatureTests {
  private static func feature(_ properties: String, _ point: String = "[126.65, 45.75]") -> String {
    #"{"type": "Feature", "properties": \#(properties), "geometry": {"type": "Point", "coordinates": \#(point)}}"#
  }
  private static let added = #""region":"north-manchuria","status":"held","power":"russia","tenure":"sphere""#

  @Test func `values are added to the properties of each line`() throws {
    let lines = [#"{"name": "a", "date": 1912}"#, #"{"date":"1912"}"#].map { Self.feature($0) }
    let located = try Located(lines.joined(separator: "\n") + "\n", by: Shipped.locator.get())
    #expect(
      located.lines == [
        Self.feature(#"{"name": "a", "date": 1912,\#(Self.added)}"#),
        Self.feature(#"{"date":"1912",\#(Self.added)}"#),
      ]
    )
  }

  @Test(arguments: [1, 2])
  func `a collection keeps what is around its features`(_ threads: Int) throws {
    let count = 3000
    let features = (0..<count).map { Self.feature("{\"id\": \($0), \"date\": \"1912\"}") }
    let head = "{\"name\": \"points\",\n \"type\": \"FeatureCollection\", \"features\": ["
    let bytes = Array((head + "\n" + features.joined(separator: ",\n") + "\n]}\n").utf8)
    let located = try Shipped.locator.get().located(bytes, threads: threads)
    let expected = (0..<count).map { Self.feature("{\"id\": \($0), \"date\": \"1912\",\(Self.added)}") }
    #expect(
      String(decoding: located.bytes, as: UTF8.self) == head + "\n" + expected.joined(separator: ",\n")
        + "\n]}\n"
    )
    #expect(located.counts.rows == count)
  }

  @Test func `properties may be empty or null, and features have their line`() throws {
    let text = """
      {"type": "FeatureCollection", "features": [
        \(Self.feature("{}")),
        \(Self.feature("null")),
        {"type": "Feature", "properties": {},
         "geometry": null},
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": []}}
      ]}
      """
    let fields = TableFields(days: .all(try DatePeriod("1912")))
    let located = try Located(text, by: Shipped.locator.get(), fields: fields)
    #expect(located.lines[1] == Self.feature("{\(Self.added)}") + ",")
    #expect(located.lines[2] == Self.feature("{\(Self.added)}") + ",")
    #expect(located.counts.examples.map(\.line) == [4, 6])
    #expect(
      located.counts.examples.map(\.reason).first == "no position: geometry is missing, expected a Point"
    )
    let skipped = try Located(text, by: Shipped.locator.get(), fields: fields, badRows: .skip)
    #expect(skipped.lines == Array(located.lines[...1]) + [String(located.lines[2].dropLast()), "]}"])
  }

  @Test func `properties of the names of added ones are an error, or replaced`() throws {
    let text = Self.feature(#"{"power": 1, "date": "1912"}"#) + "\n"
    #expect(throws: TableError.namesTaken(["power"], freePrefix: "spheres_")) {
      try Located(text, by: Shipped.locator.get())
    }
    let locator = TableLocator(try Shipped.atlas.get(), adding: AddedColumns(replacing: true))
    #expect(try Located(text, by: locator).lines == [Self.feature(#"{"date": "1912",\#(Self.added)}"#)])
  }

  @Test(arguments: [
    (#"{"type": "FeatureCollection", "features": [{}"#, "expected"),
    (#"{"type": "FeatureCollection", "features": 3}"#, "expected"),
    (
      #"{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:3857"}}, "features": [{}]}"#,
      "ogr2ogr -t_srs EPSG:4326"
    ),
  ])
  func `a collection that is damaged or in another system is refused`(_ text: String, _ words: String) {
    let error = #expect(throws: TableError.self) { try Located(text, by: Shipped.locator.get()) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }
}

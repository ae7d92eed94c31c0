import MapFormats
import MapGeometry
import Testing

@Suite struct TableTests {
  @Test func `a table has a header line and one line per row`() throws {
    var table = CSVTable(columns: ["id", "power", "secret", "area_km2"])
    try table.append([.integer(1), .string("japan"), .boolean(true), .number(2.5)])
    try table.append([.integer(-2), .null, .boolean(false), .null])
    #expect(text(table.csv()) == "id,power,secret,area_km2\n1,japan,true,2.5\n-2,,false,\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"a\"", "\"say \"\"a\"\"\""),
    ("two\nlines", "\"two\nlines\""),
    ("a\rb", "\"a\rb\""), (" a", "\" a\""), ("a ", "\"a \""), ("a b", "a b"), ("", "\"\""),
    ("\"", "\"\"\"\""),
    ("日本", "日本"), ("a;b", "a;b"), ("\r\n", "\"\r\n\""),
  ])
  func `a field is quoted where necessary`(row: (field: String, written: String)) {
    var bytes: [UInt8] = []
    CSVTable.append(field: row.field, to: &bytes)
    #expect(text(bytes) == row.written)
  }

  @Test func `null and the empty text are distinct, and a row of one null is not an empty line`() {
    var bytes: [UInt8] = []
    CSVTable.append(line: [.null, .string(""), .date("1907-07-30")], to: &bytes)
    CSVTable.append(line: [.null], to: &bytes)
    #expect(text(bytes) == ",\"\",1907-07-30\n\"\"\n")
  }

  @Test func `a row of the wrong length is refused`() throws {
    var table = CSVTable(columns: ["a", "b"])
    try table.append([.null, .null])
    let error = #expect(throws: CSVRowError.self) { try table.append([.null]) }
    #expect(error?.description == "row 2: found 1 value, expected 2, one for each column")
    #expect(table.rows.count == 1)
  }

  @Test func `features become rows with a column for every name`() {
    let features = [
      Feature(properties: [.init("b", .integer(1)), .init("a", .integer(2))], geometry: nil),
      Feature(properties: [.init("c", .integer(3)), .init("a", .integer(4))], geometry: nil),
    ]
    #expect(text(CSVTable(features).csv()) == "b,a,c\n1,2,\n,4,3\n")
    #expect(CSVTable([]).columns.isEmpty)
  }
}

@Suite struct WellKnownTextTests {
  @Test func `every shape is written with longitude before latitude`() throws {
    let line = try LineString(positions("0,0 1.5,-2"))
    let drawn = try polygon("0,0 4,0 4,4", holes: "1,0.5 2,0.5 2,1")
    let island = try polygon("9,9 10,9 10,10")
    let rows: [(Geometry, String)] = [
      (.point(try Position(longitude: 126.65, latitude: -0.0000001)), "POINT (126.65 -0.0000001)"),
      (.lineString(line), "LINESTRING (0 0, 1.5 -2)"),
      (.multiLineString([line, line.reversed]), "MULTILINESTRING ((0 0, 1.5 -2), (1.5 -2, 0 0))"),
      (.polygon(drawn), "POLYGON ((0 0, 4 0, 4 4, 0 0), (1 0.5, 2 1, 2 0.5, 1 0.5))"),
      (.multiPolygon([island]), "MULTIPOLYGON (((9 9, 10 9, 10 10, 9 9)))"),
      (.multiPolygon([]), "MULTIPOLYGON EMPTY"), (.multiLineString([]), "MULTILINESTRING EMPTY"),
    ]
    for (shape, text) in rows { #expect(shape.wellKnownText == text) }
  }
}

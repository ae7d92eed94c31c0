import MapGeometry
import Shapefiles
import TestSupport
import Testing

@Suite struct ValidationTests {
  private func layer(_ type: LayerField.ValueType, _ values: [PropertyValue]) throws -> Shapefile {
    try Shapefile(
      shapeType: .point,
      fields: [LayerField("a", type)],
      features: values.map { Feature(properties: [.init("a", $0)], geometry: nil) }
    )
  }

  /// The problems of writing a layer; no file may be left behind.
  private func problems(writing layer: Shapefile) throws -> [LayerProblem] {
    let folder = try TemporaryFolder()
    let error = #expect(throws: LayerError.self) {
      try layer.write(to: folder["layer.shp"], lastUpdate: try testDay())
    }
    #expect(try folder.names() == [])
    return try #require(error).problems
  }

  @Test(arguments: ["", "elevenchars", " a", "a ", "a\n"])
  func `a field name that a table cannot hold is refused by name`(_ name: String) throws {
    let error = #expect(throws: LayerError.self) {
      try Shapefile(shapeType: .point, fields: [LayerField(name)], features: [])
    }
    let problem = try onlyProblem(error)
    #expect(problem.kind == .field)
    #expect(problem.field == name)
  }

  @Test func `a field name of ten characters but more bytes is refused when it is written`() throws {
    let field = LayerField("Größenmaße")
    let layer = try Shapefile(shapeType: .point, fields: [field], features: [])
    let problems = try problems(writing: layer)
    #expect(problems.map(\.kind) == [.field])
    #expect(problems.first?.field == "Größenmaße")
  }

  @Test func `two fields whose names differ only in case are refused`() throws {
    let error = #expect(throws: LayerError.self) {
      try Shapefile(
        shapeType: .point,
        fields: [LayerField("Name", .text), LayerField("name", .integer)],
        features: []
      )
    }
    #expect(try onlyProblem(error).field == "name")
  }

  @Test func `everything that does not fit is reported at once`() throws {
    let error = #expect(throws: LayerError.self) {
      try Shapefile(
        shapeType: .line,
        fields: [LayerField("a", .integer)],
        features: [
          Feature(properties: [.init("a", .string("x"))], geometry: nil),
          Feature(properties: [.init("b", .null)], geometry: .point(at(0, 0))),
          Feature(properties: [.init("a", .integer(1)), .init("a", .integer(2))], geometry: nil),
        ]
      )
    }
    let problems = try #require(error).problems
    #expect(problems.map(\.feature) == [1, 2, 2, 3])
    #expect(problems.map(\.kind) == [.value, .value, .shape, .value])
    #expect(problems.map(\.field) == ["a", "b", nil, "a"])
  }

  @Test func `a text of 255 bytes is refused with its record, never cut`() throws {
    let texts = ["short", String(repeating: "x", count: 255)]
    let problems = try problems(writing: try layer(.text, texts.map { .string($0) }))
    #expect(problems.map(\.feature) == [2])
    #expect(problems.map(\.field) == ["a"])
    #expect(problems.first?.found == "a text of 255 bytes")
  }

  @Test func `a text with a zero byte is refused`() throws {
    let error = #expect(throws: LayerError.self) { try layer(.text, [.string("a\0b")]) }
    #expect(try onlyProblem(error).kind == .text)
  }

  @Test func `whole numbers of more than 18 characters are refused with their records`() throws {
    let values = [1, 1_000_000_000_000_000_000, -100_000_000_000_000_000, Int.min]
    let problems = try problems(writing: try layer(.integer, values.map { .integer($0) }))
    #expect(problems.map(\.feature) == [2, 3, 4])
  }

  @Test func `numbers that are not finite are refused`() throws {
    let error = #expect(throws: LayerError.self) {
      try layer(.number, [.number(.nan), .number(1), .number(.infinity)])
    }
    #expect(error?.problems.map(\.feature) == [1, 3])
  }

  @Test(arguments: ["1913-02-29", "1912-7-8", "19120708", "0000-01-01", "1912-13-01", "+912-07-08", ""])
  func `a date that does not exist is refused`(_ date: String) throws {
    let error = #expect(throws: LayerError.self) { try layer(.date, [.date(date)]) }
    #expect(try onlyProblem(error).kind == .value)
  }

  @Test func `a leap day is accepted`() {
    #expect(CalendarDay("1912-02-29")?.description == "1912-02-29")
    #expect(CalendarDay("1900-02-29") == nil)
    #expect(CalendarDay("2000-02-29") != nil)
  }

  @Test func `a layer without fields is refused when it is written`() throws {
    let layer = try Shapefile(shapeType: .point, fields: [], features: [])
    #expect(try problems(writing: layer).map(\.found) == ["0 fields"])
  }

  @Test func `rows wider than a table allows are refused`() throws {
    let fields = (0..<255).map { LayerField("f\($0)") }
    let wide = String(repeating: "x", count: 254)
    let fit = try Shapefile(
      shapeType: .point,
      fields: fields,
      features: [Feature(properties: fields.map { .init($0.name, .string(wide)) }, geometry: nil)]
    )
    let folder = try TemporaryFolder()
    try fit.write(to: folder["fit.shp"], lastUpdate: try testDay())
    #expect(try Shapefile(contentsOf: folder["fit.shp"]) == fit)
    let more = try Shapefile(
      shapeType: .point,
      fields: fields + [LayerField("one_more")],
      features: []
    )
    #expect(try problems(writing: more).map(\.found) == ["256 fields"])
  }

  @Test func `a year that does not fit the table's header is refused`() throws {
    let folder = try TemporaryFolder()
    let day = try #require(CalendarDay("1899-12-31"))
    #expect(throws: LayerError.self) { try places().write(to: folder["a.shp"], lastUpdate: day) }
    #expect(try folder.names() == [])
  }
}

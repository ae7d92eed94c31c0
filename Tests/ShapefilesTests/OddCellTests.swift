import MapGeometry
import Shapefiles
import TestSupport
import Testing

/// One feature with a number and a text, whose bytes or whose column are then changed.
@Suite struct OddCellTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Shapefile(
      shapeType: .point,
      fields: [LayerField("name", .text), LayerField("odd", .integer)],
      features: [
        Feature(
          properties: [.init("name", .string("Urga")), .init("odd", .integer(19_120_708))],
          geometry: .point(try at(1, 1))
        )
      ]
    ).write(to: folder["a.shp"], lastUpdate: try testDay())
  }

  /// Gives the second column a type and its only cell eight bytes.
  private func change(_ type: Character, _ cell: String) throws {
    try folder.patch("a.dbf", at: 32 + 32 + 11, with: Array(String(type).utf8))
    try folder.patch("a.dbf", at: -9, with: Array(cell.utf8))
  }

  private func read(_ asked: Set<String>?) throws -> [Feature] {
    var leftOut: [LayerProblem] = []
    return try Shapefile(contentsOf: folder["a.shp"], asking: asked, leavingOut: &leftOut).features
  }

  @Test(arguments: [
    ("N", "     NaN"), ("F", "  1,5   "), ("D", "19130230"), ("L", "maybe   "), ("M", "      17"),
    ("C", "\u{0}abc\u{0}abc"),
    ("@", "        "), ("+", "        "),
  ])
  func `an invalid cell in an unused column is ignored; in a used one it is reported`(
    _ type: Character,
    _ cell: String
  ) throws {
    try change(type, cell)
    #expect(try read(["name"]).map { $0["name"] } == [.string("Urga")])
    #expect(try read([]).count == 1)
    for asked in [["odd"], nil] as [Set<String>?] {
      let problem = try onlyProblem(#expect(throws: LayerError.self) { try read(asked) })
      #expect(problem.field == "odd")
      #expect(problem.feature == (["M", "@", "+"].contains(type) ? nil : 1))
    }
  }

  @Test(arguments: [("N", "********"), ("L", "?       "), ("D", "00000000"), ("C", "        ")])
  func `a null mark is read as null`(_ type: Character, _ cell: String) throws {
    try change(type, cell)
    #expect(try read(["odd"]).map { $0["odd"] } == [.null])
  }

  @Test func `a column that is not asked for is null and keeps its name`() throws {
    #expect(try read(["name"]).map { $0["odd"] } == [.null])
    #expect(try read(nil).map { $0["odd"] } == [.integer(19_120_708)])
  }

  @Test func `two columns of the same name are refused if they are asked for`() throws {
    try folder.patch("a.dbf", at: 32 + 32, with: Array("NAME".utf8))
    #expect(try read([]).count == 1)
    #expect(try read(["name"]).map { $0["name"] } == [.string("Urga")])
    #expect(throws: LayerError.self) { try read(["name", "NAME"]) }
  }
}

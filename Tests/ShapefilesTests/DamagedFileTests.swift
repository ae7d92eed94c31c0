import MapGeometry
import Shapefiles
import TestSupport
import Testing

/// Two lines in a layer whose files are then damaged.
@Suite struct DamagedFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try numbered(.line, [.lineString(line((1, 1), (2, 2))), .lineString(line((3, 3), (4, 4)))])
      .write(to: folder["a.shp"], lastUpdate: try testDay())
  }

  private func problem() throws -> LayerProblem {
    let path = folder["a.shp"]
    return try onlyProblem(#expect(throws: LayerError.self) { try Shapefile(contentsOf: path) })
  }

  @Test(arguments: ["shp", "dbf"])
  func `a missing part is named once, with its path`(_ part: String) throws {
    try folder.remove("a.\(part)")
    let problem = try problem()
    #expect(problem.kind == .missing)
    #expect(problem.file == folder["a.\(part)"])
    let expected = part == "shp" ? "the shapes" : "the attributes of \(folder["a.shp"]), beside it"
    #expect(problem.description == "\(folder["a.\(part)"]): found no such file, expected \(expected)")
  }

  @Test func `without an index records are read in sequence`() throws {
    let whole = try Shapefile(contentsOf: folder["a.shp"])
    try folder.remove("a.shx")
    #expect(try Shapefile(contentsOf: folder["a.shp"]) == whole)
    try folder.patch("a.shp", at: 107, with: [200])
    #expect(try problem().feature == 1)
  }

  @Test func `without a table the shapes are read if no attribute is asked for`() throws {
    try folder.remove("a.dbf")
    var leftOut: [LayerProblem] = []
    let read = try Shapefile(contentsOf: folder["a.shp"], asking: [], leavingOut: &leftOut)
    #expect(read.features.map(\.properties) == [[], []])
    #expect(leftOut.isEmpty)
    let path = folder["a.shp"]
    let error = #expect(throws: LayerError.self) {
      try Shapefile(contentsOf: path, asking: ["number"], leavingOut: &leftOut)
    }
    #expect(try onlyProblem(error).kind == .missing)
  }

  @Test
  func `a truncated table is refused even if no attribute is asked for, because it marks deleted records`()
    throws
  {
    try folder.write(try folder.bytes("a.dbf").dropLast(8), to: "a.dbf")
    let path = folder["a.shp"]
    var leftOut: [LayerProblem] = []
    let error = #expect(throws: LayerError.self) {
      try Shapefile(contentsOf: path, asking: [], leavingOut: &leftOut)
    }
    #expect(try onlyProblem(error).kind == .size)
  }

  @Test(arguments: ["shp", "shx", "dbf"], [0, 1, 31, 60, 99])
  func `a part with an incomplete header is refused`(_ part: String, _ size: Int) throws {
    try folder.write(Array(try folder.bytes("a.\(part)").prefix(min(size, 64))), to: "a.\(part)")
    let problem = try problem()
    #expect([.size, .header].contains(problem.kind))
    #expect(problem.file == folder["a.\(part)"])
  }

  @Test(arguments: ["shp", "shx", "dbf"])
  func `a truncated part is refused with both sizes`(_ part: String) throws {
    let bytes = try folder.bytes("a.\(part)")
    try folder.write(bytes.dropLast(8), to: "a.\(part)")
    let problem = try problem()
    #expect(problem.kind == .size)
    #expect(problem.file == folder["a.\(part)"])
    #expect(problem.found == "\(bytes.count - 8) bytes")
  }

  @Test(arguments: ["shp", "shx", "dbf"])
  func `a part with bytes after its end is refused`(_ part: String) throws {
    try folder.write(try folder.bytes("a.\(part)") + [0, 0, 0, 0], to: "a.\(part)")
    #expect(try problem().kind == .size)
  }

  @Test func `a table without only its end mark is read`() throws {
    try folder.write(try folder.bytes("a.dbf").dropLast(), to: "a.dbf")
    #expect(try Shapefile(contentsOf: folder["a.shp"]).features.count == 2)
  }

  @Test func `a table that claims billions of rows is refused by its size`() throws {
    try folder.patch("a.dbf", at: 4, with: [0xFF, 0xFF, 0xFF, 0xFF])
    #expect(try problem().kind == .size)
  }

  @Test func `a table with more rows than there are shapes is refused with both counts`() throws {
    let bytes = try folder.bytes("a.dbf")
    try folder.write(bytes.dropLast() + [0x20, UInt8(ascii: "2"), 0x1A], to: "a.dbf")
    try folder.patch("a.dbf", at: 4, with: [3])
    let problem = try problem()
    #expect(problem.kind == .recordCount)
    #expect(problem.found == "3 records")
    #expect(problem.expected.hasPrefix("2"))
  }

  @Test func `fields whose widths do not add up to a row are refused`() throws {
    try folder.patch("a.dbf", at: 32 + 16, with: [200])
    #expect(try problem().kind == .header)
  }

  @Test func `an index that names a record beyond the file is refused with the record`() throws {
    try folder.patch("a.shx", at: -8, with: [0, 0xFF, 0xFF, 0xFF])
    let problem = try problem()
    #expect(problem.kind == .size)
    #expect(problem.feature == 2)
  }

  @Test func `an index that names one record twice is refused once its records outgrow the file`() throws {
    let index = try folder.bytes("a.shx")
    var bytes = index + index.suffix(8)
    bytes[27] += 4
    try folder.write(bytes, to: "a.shx")
    let problem = try problem()
    #expect(problem.kind == .size)
    #expect(problem.feature == 3)
  }

  @Test func `a record whose length differs between shapes and index is refused`() throws {
    try folder.patch("a.shp", at: 107, with: [2])
    let problem = try problem()
    #expect(problem.kind == .size)
    #expect(problem.feature == 1)
  }

  @Test
  func `a shape that claims more vertices than its record has room for is refused`()
    throws
  {
    try folder.patch("a.shp", at: 100 + 8 + 40, with: [0xFF, 0xFF, 0xFF, 0x00])
    let problem = try problem()
    #expect(problem.kind == .shape)
    #expect(problem.feature == 1)
    #expect(problem.found == "1 parts and 16777215 vertices in 80 bytes")
  }

  @Test func `a shape with a part that starts beyond its vertices is refused`() throws {
    try folder.patch("a.shp", at: 100 + 8 + 44, with: [9])
    let problem = try problem()
    #expect([.library, .shape].contains(problem.kind))
    #expect(problem.feature == 1)
  }

  @Test func `a record of another type than the file is refused`() throws {
    try folder.patch("a.shp", at: 108, with: [5])
    #expect(try problem().kind == .header)
  }

  @Test(arguments: [(8, "multipoints"), (31, "multipatches"), (7, "shapes of type 7")])
  func `a file of an unsupported shape type is refused by name`(_ type: Int, _ name: String) throws {
    try folder.patch("a.shp", at: 32, with: [UInt8(type)])
    #expect(try problem().found == name)
    #expect(try problem().expected.contains("ogr2ogr") == (type == 31))
  }

  @Test func `errors count features after a deleted one as the answers do`() throws {
    try folder.patch("a.dbf", at: 32 + 32 + 1, with: [UInt8(ascii: "*")])
    try folder.patch("a.shp", at: 100 + 88 + 8 + 48, with: withUnsafeBytes(of: 200.0) { Array($0) })
    #expect(try problem().feature == 1)
  }

  @Test func `every coordinate off the globe is named with its record`() throws {
    let far = withUnsafeBytes(of: 200.0) { Array($0) }
    for record in 0...1 { try folder.patch("a.shp", at: 100 + record * 88 + 8 + 48, with: far) }
    let path = folder["a.shp"]
    let error = #expect(throws: LayerError.self) { try Shapefile(contentsOf: path) }
    let problems = try #require(error).problems
    #expect(problems.map(\.kind) == [.position, .position])
    #expect(problems.map(\.feature) == [1, 2])
  }

  @Test func `a longitude of 180 with a rounding error is 180`() throws {
    try folder.patch("a.shp", at: 100 + 8 + 48, with: withUnsafeBytes(of: 180.0000000000002) { Array($0) })
    let read = try Shapefile(contentsOf: folder["a.shp"])
    #expect(read.features[0].geometry == .lineString(try line((180, 1), (2, 2))))
  }

  /// Makes both ends of the first line one position of the grid.
  private func shrinkTheFirstLine() throws {
    let one = withUnsafeBytes(of: 1.00000001) { Array($0) }
    try folder.patch("a.shp", at: 100 + 8 + 48 + 16, with: one + one)
  }

  @Test func `a line that shrinks to one position on the grid is refused with its record`() throws {
    try shrinkTheFirstLine()
    let problem = try problem()
    #expect(problem.kind == .degenerate)
    #expect(problem.feature == 1)
  }

  @Test func `a line that shrinks to one position is left out and reported on request`() throws {
    try shrinkTheFirstLine()
    var leftOut: [LayerProblem] = []
    let read = try Shapefile(contentsOf: folder["a.shp"], leavingOut: &leftOut)
    #expect(read.features.map(\.geometry) == [nil, .lineString(try line((3, 3), (4, 4)))])
    #expect(leftOut.map(\.feature) == [1])
    let shapes = try Shapefile(shapesOf: folder["a.shp"], leavingOut: &leftOut)
    #expect(shapes.features.map(\.geometry) == read.features.map(\.geometry))
    #expect(leftOut.map(\.feature) == [1, 1])
  }

  @Test func `other errors remain errors when lines without extent are left out`() throws {
    try shrinkTheFirstLine()
    try folder.patch("a.shp", at: 100 + 88 + 8 + 48, with: withUnsafeBytes(of: 200.0) { Array($0) })
    let path = folder["a.shp"]
    var leftOut: [LayerProblem] = []
    let error = #expect(throws: LayerError.self) {
      try Shapefile(contentsOf: path, leavingOut: &leftOut)
    }
    #expect(try onlyProblem(error).kind == .position)
    #expect(leftOut.isEmpty)
  }

  @Test func `a record marked as deleted is left out`() throws {
    try folder.patch("a.dbf", at: 32 + 32 + 1, with: [UInt8(ascii: "*")])
    let read = try Shapefile(contentsOf: folder["a.shp"])
    #expect(read.features.map { $0["number"] } == [.integer(1)])
  }

  @Test(arguments: [
    (#"PROJCS["UTM 51",GEOGCS["WGS 84"],UNIT["metre",1]]"#, "UTM 51 (a projection)"), ("metres", "metres"),
  ])
  func `another coordinate system is refused by name, with the fix`(
    _ text: String,
    _ name: String
  )
    throws
  {
    try folder.write(Array(text.utf8), to: "a.prj")
    let problem = try problem()
    #expect(problem.kind == .projection)
    #expect(problem.found == "the coordinate system \(name)")
    let mending = "ogr2ogr -t_srs EPSG:4326 NEW.shp \(folder["a.shp"]) makes it so"
    #expect(problem.expected == "WGS 84 in degrees; \(mending)")
  }

  @Test func `a shapefile without a coordinate system is taken as WGS 84`() throws {
    try folder.remove("a.prj")
    #expect(try Shapefile(contentsOf: folder["a.shp"]).features.count == 2)
  }

  @Test func `a path that does not end in shp is refused`() throws {
    let path = folder["a.dbf"]
    #expect(
      try onlyProblem(#expect(throws: LayerError.self) { try Shapefile(contentsOf: path) }).kind == .name
    )
  }

  @Test(arguments: [("B.SHP", "B.SHX", "B.DBF"), ("b.Shp", "b.shx", "b.DBF"), ("b.shp", "B.SHX", "B.dbf")])
  func `file names are case-insensitive`(_ shapes: String, _ index: String, _ table: String) throws {
    for (part, name) in [("shp", shapes), ("shx", index), ("dbf", table)] {
      try folder.write(try folder.bytes("a.\(part)"), to: name)
    }
    #expect(try Shapefile(contentsOf: folder[shapes]) == Shapefile(contentsOf: folder["a.shp"]))
  }

  @Test func `an exact match of a file name is preferred over one in another case`() throws {
    try folder.write([], to: "A.DBF")
    #expect(try Shapefile(contentsOf: folder["a.shp"]).fields.count == 1)
  }

  @Test(arguments: ["shp", "shx", "dbf"])
  func `whichever byte is changed, reading ends in a layer or an error`(_ part: String) throws {
    let bytes = try folder.bytes("a.\(part)")
    var errors = 0
    for offset in bytes.indices {
      for value: UInt8 in [0x00, 0x7F, 0xFF] where bytes[offset] != value {
        var changed = bytes
        changed[offset] = value
        try folder.write(changed, to: "a.\(part)")
        do throws(LayerError) {
          #expect(try Shapefile(contentsOf: folder["a.shp"]).features.count <= 2)
        } catch {
          #expect(!error.problems.isEmpty)
          errors += 1
        }
      }
    }
    #expect(errors > 30)
  }
}

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

  private func problem() throws -> ShapefileProblem {
    let path = folder["a.shp"]
    return try onlyProblem(#expect(throws: ShapefileError.self) { try Shapefile(contentsOf: path) })
  }

  @Test(arguments: ["shp", "shx", "dbf"])
  func `a missing part is named`(_ part: String) throws {
    try folder.remove("a.\(part)")
    let problem = try problem()
    #expect(problem.kind == .missing)
    #expect(problem.file == folder["a.\(part)"])
  }

  @Test(arguments: ["shp", "shx", "dbf"], [0, 1, 31, 60, 99])
  func `a part cut down to a piece of its header is refused`(_ part: String, _ size: Int) throws {
    try folder.write(Array(try folder.bytes("a.\(part)").prefix(min(size, 64))), to: "a.\(part)")
    let problem = try problem()
    #expect([.size, .header].contains(problem.kind))
    #expect(problem.file == folder["a.\(part)"])
  }

  @Test(arguments: ["shp", "shx", "dbf"])
  func `a part cut short at its end is refused with both sizes`(_ part: String) throws {
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

  @Test func `a table that lacks only the end mark is read`() throws {
    try folder.write(try folder.bytes("a.dbf").dropLast(), to: "a.dbf")
    #expect(try Shapefile(contentsOf: folder["a.shp"]).features.count == 2)
  }

  @Test func `a table that says it has billions of rows is refused by its size`() throws {
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
    #expect(problem.record == 1)
  }

  @Test func `an index that names one record twice is refused once its records outgrow the file`() throws {
    let index = try folder.bytes("a.shx")
    var bytes = index + index.suffix(8)
    bytes[27] += 4
    try folder.write(bytes, to: "a.shx")
    let problem = try problem()
    #expect(problem.kind == .size)
    #expect(problem.record == 2)
  }

  @Test func `a record whose length differs between shapes and index is refused`() throws {
    try folder.patch("a.shp", at: 107, with: [2])
    let problem = try problem()
    #expect(problem.kind == .size)
    #expect(problem.record == 0)
  }

  @Test
  func `a shape that claims more vertices than its record has room for is refused with the library's words`()
    throws
  {
    try folder.patch("a.shp", at: 100 + 8 + 40, with: [0xFF, 0xFF, 0xFF, 0x00])
    let problem = try problem()
    #expect(problem.kind == .library)
    #expect(problem.record == 0)
    #expect(problem.found.contains("ertices") || problem.found.contains("shape"))
  }

  @Test func `a shape with a part that starts beyond its vertices is refused`() throws {
    try folder.patch("a.shp", at: 100 + 8 + 44, with: [9])
    let problem = try problem()
    #expect([.library, .shape].contains(problem.kind))
    #expect(problem.record == 0)
  }

  @Test func `a record of another type than the file is refused`() throws {
    try folder.patch("a.shp", at: 108, with: [5])
    #expect(try problem().kind == .header)
  }

  @Test func `a file of multipoints is refused`() throws {
    try folder.patch("a.shp", at: 32, with: [8])
    try folder.patch("a.shx", at: 32, with: [8])
    #expect(try problem().found == "shapes of type 8")
  }

  @Test func `every coordinate off the globe is named with its record`() throws {
    let far = withUnsafeBytes(of: 200.0) { Array($0) }
    for record in 0...1 { try folder.patch("a.shp", at: 100 + record * 88 + 8 + 48, with: far) }
    let path = folder["a.shp"]
    let error = #expect(throws: ShapefileError.self) { try Shapefile(contentsOf: path) }
    let problems = try #require(error).problems
    #expect(problems.map(\.kind) == [.position, .position])
    #expect(problems.map(\.record) == [0, 1])
  }

  @Test func `a longitude that is 180 but for a rounding error is 180`() throws {
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
    #expect(problem.record == 0)
  }

  @Test func `a line that shrinks to one position is left out and reported when that is asked for`() throws {
    try shrinkTheFirstLine()
    var leftOut: [ShapefileProblem] = []
    let read = try Shapefile(contentsOf: folder["a.shp"], leavingOut: &leftOut)
    #expect(read.features.map(\.geometry) == [nil, .lineString(try line((3, 3), (4, 4)))])
    #expect(leftOut.map(\.record) == [0])
    let shapes = try Shapefile(shapesOf: folder["a.shp"], leavingOut: &leftOut)
    #expect(shapes.features.map(\.geometry) == read.features.map(\.geometry))
    #expect(leftOut.map(\.record) == [0, 0])
  }

  @Test func `what else is wrong stays an error when lines without extent are left out`() throws {
    try shrinkTheFirstLine()
    try folder.patch("a.shp", at: 100 + 88 + 8 + 48, with: withUnsafeBytes(of: 200.0) { Array($0) })
    let path = folder["a.shp"]
    var leftOut: [ShapefileProblem] = []
    let error = #expect(throws: ShapefileError.self) {
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
    (#"PROJCS["WGS_1984_UTM_Zone_51N",GEOGCS["GCS_WGS_1984","#, "WGS_1984_UTM_Zone_51N"),
    (#"GEOGCS["GCS_Pulkovo_1942",DATUM["D_Pulkovo_1942","#, "GCS_Pulkovo_1942"), ("metres", "metres"),
  ])
  func `coordinates of another system are refused by its name, with what mends it`(
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
      try onlyProblem(#expect(throws: ShapefileError.self) { try Shapefile(contentsOf: path) }).kind == .name
    )
  }

  @Test func `names in upper case are read`() throws {
    for part in ["shp", "shx", "dbf"] {
      try folder.write(try folder.bytes("a.\(part)"), to: "B.\(part.uppercased())")
    }
    #expect(try Shapefile(contentsOf: folder["B.SHP"]) == Shapefile(contentsOf: folder["a.shp"]))
  }

  @Test(arguments: ["shp", "shx", "dbf"])
  func `whatever byte is changed, reading ends in a layer or in an error`(_ part: String) throws {
    let bytes = try folder.bytes("a.\(part)")
    var errors = 0
    for offset in bytes.indices {
      for value: UInt8 in [0x00, 0x7F, 0xFF] where bytes[offset] != value {
        var changed = bytes
        changed[offset] = value
        try folder.write(changed, to: "a.\(part)")
        do throws(ShapefileError) {
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

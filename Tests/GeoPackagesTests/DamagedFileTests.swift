import GeoPackages
import MapGeometry
import TestSupport
import Testing

@Suite struct DamagedFileTests {
  /// A layer of one polygon whose shape is replaced by these bytes, in hexadecimal.
  private func kinds(ofShape hexadecimal: String) throws -> [LayerProblem.Kind] {
    let layer = try GeoPackageLayer(
      name: "a",
      shapeType: .polygon,
      fields: [],
      features: [Feature(geometry: .polygon(Polygon(outer: square(0, 0, 1))))]
    )
    let digits = hexadecimal.filter { $0 != " " }
    return try DamagedPackage(
      [layer],
      "UPDATE a SET geom = X'\(digits)'"
    ).kinds()
  }

  private static let header = "4750 00 01 E6100000"
  private static let polygon = "01 03000000"

  @Test(arguments: [
    "", "47", "4750 00", "5047 00 01 E6100000 01 01000000",  // no header
    "4750 01 01 E6100000 01 01000000",  // a later version
    "4750 00 41 E6100000", "4750 00 21 E6100000",  // flags that are kept for later; an extension
    "4750 00 0B E6100000", "4750 00 0F E6100000",  // envelopes 5 and 7
    "4750 00 03 E6100000 0000",  // an envelope that is cut short
    header, header + "02 03000000", header + polygon,  // no shape, byte order 2, no count
    header + polygon + "FFFFFFFF",  // 4,294,967,295 rings
    header + polygon + "01000000 FFFFFFFF",  // as many positions
    header + polygon + "01000000 03000000" + String(repeating: "00", count: 48),  // three positions
    header + "01 06000000 01000000 01 01000000" + String(repeating: "00", count: 16),  // a point among areas
    header + "01 0A000000 00000000",  // a curve
    header + "01 03000020 E6100000 00000000",  // extended
    header + "01 01000000" + String(repeating: "00", count: 16),  // a point in a layer of areas
    header + "01 03000000 00000000 00",  // a byte too many
  ])
  func `a shape with false counts is refused`(_ bytes: String) throws {
    #expect(try kinds(ofShape: bytes) == [.shape])
  }

  @Test func `a header that names another coordinate system than its layer is refused`() throws {
    #expect(try kinds(ofShape: "4750 00 01 110F0000 01 03000000 00000000") == [.projection])
  }

  @Test(arguments: ["000000000000F87F", "000000000000F07F", "000000000000E9C0"])
  func `coordinates that are NaN, infinite or off the globe are refused`(_ number: String) throws {
    let ring = String(repeating: number, count: 8)
    let bytes = Self.header + Self.polygon + "01000000 04000000" + ring
    #expect(try kinds(ofShape: bytes) == [.position])
  }

  @Test func `a ring without an area is left out on request, and an error otherwise`() throws {
    let zero = String(repeating: "00", count: 64)
    let layer = try districts()
    let package = try DamagedPackage(
      [layer],
      "UPDATE districts SET geom = X'47500001E610000001030000000100000004000000\(zero)' WHERE fid = 2"
    )
    #expect(try package.kinds() == [.degenerate])
    var leftOut: [LayerProblem] = []
    let read = try GeoPackageLayer(contentsOf: package.path, leavingOut: &leftOut)
    #expect(read.features.map { $0.geometry == nil } == [false, true, true])
    #expect(leftOut.map(\.feature) == [2])
  }

  @Test func `heights and measures are left out, and either byte order is read`() throws {
    let layer = try GeoPackageLayer(
      name: "a",
      shapeType: .point,
      fields: [],
      features: [Feature(geometry: .point(at(5, 5))), Feature(geometry: .point(at(5, 5)))]
    )
    let one = "000000000000F03F"
    let package = try DamagedPackage(
      [layer],
      "UPDATE a SET geom = X'47500001E610000001B90B0000\(one)\(one)\(one)\(one)' WHERE fid = 1",
      "UPDATE a SET geom = X'47500000000010E600000000013FF00000000000003FF0000000000000' WHERE fid = 2"
    )
    let read = try GeoPackageLayer(contentsOf: package.path)
    #expect(read.features.map(\.geometry) == [.point(try at(1, 1)), .point(try at(1, 1))])
  }

  @Test(arguments: [
    "UPDATE districts SET since = '1913-02-29' WHERE fid = 1",
    "UPDATE districts SET people = 'many' WHERE fid = 1",
    "UPDATE districts SET share = 9e999 WHERE fid = 1",
    "UPDATE districts SET open = 2 WHERE fid = 1",
    "UPDATE districts SET name = X'00' WHERE fid = 1",
  ])
  func `a value that does not match its column type is refused, with its row`(_ statement: String) throws {
    let package = try DamagedPackage([districts()], statement)
    let error = #expect(throws: LayerError.self) { try GeoPackage(contentsOf: package.path) }
    #expect(error?.problems.map(\.kind) == [.value])
    #expect(error?.problems.map(\.feature) == [1])
  }

  @Test func `text that is not UTF-8 is refused`() throws {
    let statement = "UPDATE districts SET name = CAST(X'FF' AS TEXT) WHERE fid = 3"
    #expect(try DamagedPackage([districts()], statement).kinds() == [.text])
  }

  @Test(arguments: [
    "DROP TABLE gpkg_contents", "DROP TABLE gpkg_geometry_columns", "DROP TABLE gpkg_spatial_ref_sys",
    "DELETE FROM gpkg_geometry_columns", "UPDATE gpkg_geometry_columns SET column_name = 'shape'",
    "UPDATE gpkg_contents SET table_name = 'elsewhere'",
    "UPDATE gpkg_contents SET table_name = 'rtree_districts_geom'",
    """
    ALTER TABLE districts RENAME TO real; CREATE VIEW districts AS WITH RECURSIVE n(i) AS \
    (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, NULL AS geom FROM n; \
    UPDATE gpkg_contents SET table_name = 'districts'
    """,
  ])
  func `a missing table, or a view or an index in its place, is refused`(_ statement: String) throws {
    #expect(try DamagedPackage([districts()], statement).kinds() == [.table])
  }

  @Test(arguments: [
    "UPDATE gpkg_geometry_columns SET srs_id = 3857", "UPDATE gpkg_geometry_columns SET srs_id = 0",
    "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 4490 WHERE srs_id = 4326",
  ])
  func `another coordinate system is refused`(_ statement: String) throws {
    #expect(try DamagedPackage([districts()], statement).kinds() == [.projection])
  }

  @Test(arguments: [
    "UPDATE gpkg_spatial_ref_sys SET definition = 'undefined' WHERE srs_id = 4326",
    "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 4979 WHERE srs_id = 4326",
    "UPDATE gpkg_spatial_ref_sys SET organization = 'NONE', organization_coordsys_id = 100000 WHERE srs_id = 4326",
    "UPDATE gpkg_spatial_ref_sys SET organization = 'OGC', organization_coordsys_id = 'CRS84' WHERE srs_id = 4326",
  ])
  func `WGS 84 under another number or only by its definition is read`(_ statement: String) throws {
    let package = try DamagedPackage([districts()], statement)
    #expect(try GeoPackageLayer(contentsOf: package.path).features.count == 3)
  }

  @Test func `a definition that contradicts its number is refused with what it says`() throws {
    let package = try DamagedPackage(
      [districts()],
      """
      UPDATE gpkg_spatial_ref_sys SET definition = replace(definition, '"Greenwich",0', '"Ferro",-17.67') \
      WHERE srs_id = 4326
      """
    )
    let error = #expect(throws: LayerError.self) { try GeoPackage(contentsOf: package.path) }
    #expect(error?.problems.map(\.found) == ["the coordinate system WGS 84 (prime meridian Ferro, -17.67)"])
  }

  @Test func `a layer without a system is refused with the command that sets it`() throws {
    let package = try DamagedPackage([districts()], "UPDATE gpkg_geometry_columns SET srs_id = 0")
    let error = #expect(throws: LayerError.self) { try GeoPackage(contentsOf: package.path) }
    let expected =
      "WGS 84 in degrees; when it is that, ogr2ogr -a_srs EPSG:4326 NEW.gpkg \(package.path) says so"
    #expect(error?.problems.map(\.expected) == [expected])
  }

  @Test func `another coordinate system is refused by name, with the fix`() throws {
    let package = try DamagedPackage(
      [districts()],
      "INSERT INTO gpkg_spatial_ref_sys VALUES ('Pulkovo 1942', 4284, 'EPSG', 4284, 'undefined', NULL)",
      "UPDATE gpkg_geometry_columns SET srs_id = 4284"
    )
    let error = #expect(throws: LayerError.self) { try GeoPackage(contentsOf: package.path) }
    #expect(error?.problems.map(\.found) == ["the coordinate system EPSG:4284 (Pulkovo 1942)"])
    let mending = "ogr2ogr -t_srs EPSG:4326 NEW.gpkg \(package.path) makes it so"
    #expect(error?.problems.map(\.expected) == ["WGS 84 in degrees; \(mending)"])
  }

  @Test
  func `byte and computed columns are left out on request, and an error otherwise`()
    throws
  {
    let package = try DamagedPackage(
      [districts()],
      "ALTER TABLE districts ADD COLUMN photo BLOB",
      "ALTER TABLE districts ADD COLUMN huge AS (zeroblob(1000000000))"
    )
    #expect(try package.kinds() == [.field, .field])
    var leftOut: [LayerProblem] = []
    let read = try GeoPackageLayer(contentsOf: package.path, leavingOut: &leftOut)
    #expect(read.fields.count == 5)
    #expect(leftOut.map(\.field) == ["photo", "huge"])
  }

  @Test func `an invalid value or column is ignored if unused, and reported if used`()
    throws
  {
    let package = try DamagedPackage(
      [districts()],
      "ALTER TABLE districts ADD COLUMN photo BLOB",
      "UPDATE districts SET since = '1913-02-30', people = 'many' WHERE fid = 2"
    )
    func read(_ asked: Set<String>) throws -> [Feature] {
      var leftOut: [LayerProblem] = []
      defer { #expect(leftOut.isEmpty) }
      return try GeoPackageLayer(contentsOf: package.path, asking: asked, leavingOut: &leftOut).features
    }
    let features = try read(["name"])
    #expect(features.count == 3)
    #expect(features.map { $0["name"] } == (try districts().features.map { $0["name"] }))
    #expect(features.map { $0["people"] } == [.null, .null, .null])
    for field in ["since", "people"] {
      let error = #expect(throws: LayerError.self) { try read([field]) }
      #expect(error?.problems.map(\.feature) == [2])
      #expect(error?.problems.map(\.field) == [field])
    }
    let error = #expect(throws: LayerError.self) { try read(["photo"]) }
    #expect(error?.problems.map(\.kind) == [.field])
  }

  @Test(arguments: [
    "UPDATE gpkg_geometry_columns SET srs_id = 3857 WHERE table_name = 'other'",
    "UPDATE gpkg_geometry_columns SET geometry_type_name = 'TIN' WHERE table_name = 'other'",
    "DELETE FROM gpkg_geometry_columns WHERE table_name = 'other'", "DROP TABLE other",
    "DROP TABLE other; CREATE VIEW other AS SELECT 1 AS fid, NULL AS geom",
    "UPDATE other SET geom = X'00'",
  ])
  func `a layer that is not asked for is neither read nor checked`(_ statement: String) throws {
    let other = try GeoPackageLayer(
      name: "other",
      shapeType: .point,
      fields: [],
      features: [Feature(geometry: .point(at(5, 5)))]
    )
    let package = try DamagedPackage([districts(), other], statement)
    #expect(try GeoPackageLayer(contentsOf: package.path, named: "districts").features.count == 3)
    #expect(try GeoPackage.layerNames(in: package.path) == ["districts", "other"])
    #expect(throws: LayerError.self) { try GeoPackageLayer(contentsOf: package.path, named: "other") }
  }

  /// The shape of a layer of any shapes, as these bytes have it, and what was left out of it.
  private func shape(_ hexadecimal: String) throws -> (Geometry?, [LayerProblem]) {
    let layer = try GeoPackageLayer(
      name: "a",
      shapeType: nil,
      fields: [],
      features: [Feature(geometry: .point(at(5, 5)))]
    )
    let package = try DamagedPackage([layer], "UPDATE a SET geom = X'\(hexadecimal.filter { $0 != " " })'")
    var leftOut: [LayerProblem] = []
    let read = try GeoPackageLayer(contentsOf: package.path, leavingOut: &leftOut)
    return (read.features[0].geometry, leftOut)
  }

  private static let one = "000000000000F03F"
  private static let two = "0000000000000040"
  private static let point = "01 01000000 " + one + one
  private static let triangle =
    "01 03000000 01000000 04000000 " + one + one + two + one + two + two + one + one

  @Test func `the areas of a collection are read, and the rest is left out and reported`()
    throws
  {
    let area = try shape(Self.header + Self.triangle).0
    #expect(area?.polygons.count == 1)
    let collection = Self.header + "01 07000000 "
    let (alone, nothing) = try shape(collection + "01000000" + Self.triangle)
    #expect(alone == area && nothing.isEmpty)
    let (among, leftOut) = try shape(collection + "02000000" + Self.point + Self.triangle)
    #expect(among == area)
    #expect(leftOut.map(\.feature) == [1])
    #expect(leftOut.map(\.found) == ["a collection with parts that are no areas"])
    let (inside, _) = try shape(collection + "01000000 01 07000000 01000000" + Self.triangle)
    #expect(inside == area)
    let (empty, none) = try shape(collection + "00000000")
    #expect(empty == nil && none.isEmpty)
    let (points, more) = try shape(Self.header + "01 04000000 02000000" + Self.point + Self.point)
    #expect(points == nil)
    #expect(more.map(\.found) == ["2 points in one shape"])
  }

  @Test func `endlessly nested collections are refused`() throws {
    let nested = String(repeating: "01 07000000 01000000", count: 9) + "01 07000000 00000000"
    #expect(throws: LayerError.self) { try shape(Self.header + nested) }
  }

  @Test func `a shape without a system number has that of its layer`() throws {
    #expect(try shape("4750 00 01 00000000" + Self.triangle).0 != nil)
    #expect(try shape("4750 00 01 FFFFFFFF" + Self.triangle).0 != nil)
  }

  @Test func `a curve is refused with the command that makes it straight`() throws {
    let layer = try GeoPackageLayer(
      name: "a",
      shapeType: nil,
      fields: [],
      features: [Feature(geometry: .point(at(5, 5)))]
    )
    let package = try DamagedPackage(
      [layer],
      "UPDATE gpkg_geometry_columns SET geometry_type_name = 'CURVEPOLYGON'",
      "UPDATE a SET geom = X'47500001E6100000010A00000000000000'"
    )
    let error = #expect(throws: LayerError.self) { try GeoPackageLayer(contentsOf: package.path) }
    #expect(error?.problems.map(\.feature) == [1])
    #expect(error?.problems.first?.expected.contains("ogr2ogr -nlt CONVERT_TO_LINEAR") == true)
  }

  @Test func `a view is refused with the command that makes it a table`() throws {
    let package = try DamagedPackage(
      [districts()],
      "ALTER TABLE districts RENAME TO real; CREATE VIEW districts AS SELECT * FROM real"
    )
    let error = #expect(throws: LayerError.self) {
      try GeoPackageLayer(contentsOf: package.path, named: "districts")
    }
    let expected = "a plain table; ogr2ogr NEW.gpkg \(package.path) districts makes one"
    #expect(error?.problems.map(\.expected) == [expected])
  }

  @Test func `a file with unmerged changes beside it is refused`() throws {
    let package = try DamagedPackage([districts()])
    try package.folder.write("changes", to: "a.gpkg-wal")
    #expect(try package.kinds() == [.unfinished])
    try package.folder.write([], to: "a.gpkg-wal")
    #expect(try GeoPackage(contentsOf: package.path).layers.count == 1)
  }

  @Test func `a file with a log is read if the log is empty`() throws {
    let package = try DamagedPackage([districts()], "PRAGMA journal_mode = WAL")
    #expect(try GeoPackage(contentsOf: package.path).layers[0].features.count == 3)
  }

  @Test func `triggers and functions of the schema never run`() throws {
    let package = try DamagedPackage(
      [districts()],
      "CREATE TRIGGER evil AFTER INSERT ON districts BEGIN DELETE FROM districts; END",
      "CREATE TABLE more (a TEXT DEFAULT (load_extension('evil')))"
    )
    #expect(try GeoPackage(contentsOf: package.path).layers[0].features.count == 3)
  }

  @Test func `a file that is not a database, too large, a folder or truncated is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "This is no database, but a text of more than a hundred bytes, so that it looks long enough to be one.",
      to: "a.gpkg"
    )
    try folder.write([], to: "b.gpkg")
    try folder.makeFolder("c.gpkg")
    func kinds(_ name: String, sizeLimit: Int = GeoPackage.sizeLimit) -> [LayerProblem.Kind]? {
      let error = #expect(throws: LayerError.self) {
        try GeoPackage(contentsOf: folder[name], sizeLimit: sizeLimit)
      }
      return error?.problems.map(\.kind)
    }
    #expect(kinds("a.gpkg") == [.library])
    #expect(kinds("b.gpkg") == [.table])
    #expect(kinds("c.gpkg") == [.system])
    #expect(kinds("none.gpkg") == [.missing])
    #expect(kinds("a.gpkg", sizeLimit: 10) == [.size])
    let whole = try GeoPackage(layers: [districts()]).bytes()
    for pages in [1, 5, whole.count / 4096 - 1] {
      try folder.write(whole.prefix(pages * 4096), to: "d.gpkg")
      #expect(throws: LayerError.self) { try GeoPackage(contentsOf: folder["d.gpkg"]) }
    }
  }

  @Test func `with any byte wrong the file is read or refused, and memory stays bounded`() throws {
    let folder = try TemporaryFolder()
    let whole = try GeoPackage(layers: [districts()]).bytes()
    var read = 0
    var refused = 0
    var state: UInt64 = 42
    for _ in 0..<600 {
      var damaged = whole
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        damaged[Int(state >> 33) % damaged.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      try folder.write(damaged, to: "a.gpkg")
      do throws(LayerError) {
        let package = try GeoPackage(contentsOf: folder["a.gpkg"])
        read += 1
        #expect(package.layers.allSatisfy { $0.features.count < whole.count })
      } catch {
        refused += 1
        #expect(!error.problems.isEmpty)
      }
    }
    #expect(read > 0 && refused > 0)
  }
}

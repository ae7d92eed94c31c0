import Cartography
import HistoricalAtlas
import MapFormats
import MapGeometry
import SystemCalls
import TestSupport
import Testing

@testable import HistoricalMaps

/// The ground as it is built, and as it is read.
@Suite struct BuiltGroundTests {
  @Test(arguments: [
    (ShippedData.folder, [70.0, 28, 150, 60]),
    (ShippedData.folder + "/../Examples/persia-1907", [41, 22, 67, 43]),
  ])
  func `what was built is the ground of the base map, in every language`(folder: String, box: [Double]) throws
  {
    let built = try MapGround(dataFolder: folder)
    let names = try GeographicNames(dataFolder: folder)
    let extent = BoundingBox(
      try Position(longitude: box[0], latitude: box[1]),
      try Position(longitude: box[2], latitude: box[3])
    )
    let drawn = try MapGround(baseFolder: "\(folder)/base", extent: extent, names: names)
    #expect(built.base == drawn.base)
    #expect(!built.base.land.isEmpty && !built.base.rivers.isEmpty)
    #expect(built.riverNumbers == drawn.riverNumbers)
    var languages = [MapNames.english]
    if let table = try RegularFile.text(of: "names/names.csv", in: folder) {
      languages += try MapNames.all(in: table)
    }
    for language in languages { #expect(built.base(language) == drawn.base(language)) }
    #expect(built.builtFile == drawn.builtFile)
  }

  /// A ground that is written to a folder, under a manifest that names it, and read.
  private func read(_ bytes: [UInt8], named: [UInt8]? = nil, names: String? = nil) throws -> MapGround {
    let folder = try TemporaryFolder()
    try write(bytes, named: named, to: folder)
    if let names { try folder.write(names, to: "names/geographic.csv") }
    return try MapGround(dataFolder: folder.path)
  }

  private func write(_ bytes: [UInt8], named: [UInt8]? = nil, to folder: TemporaryFolder) throws {
    let ground = Fingerprint(named ?? bytes).description
    let manifest = Manifest(
      sources: "",
      atlas: "",
      coverage: "",
      answers: "",
      ground: ground,
      geos: "",
      proj: ""
    )
    try folder.write(bytes, to: "built/ground.twkb")
    try folder.write(manifest.bytes, to: "built/manifest.json")
  }

  /// A river of a base map.
  private func river(_ number: PropertyValue?, rank: Int = 3) throws -> Feature {
    let course = try LineString([Position(x: 0, y: 0), Position(x: 10, y: 5)])
    var properties = [Feature.Property("scalerank", .integer(rank))]
    if let number { properties.append(.init("rivernum", number)) }
    return Feature(properties: properties, geometry: .lineString(course))
  }

  private func ground(rivers: [Feature]) -> MapGround {
    MapGround { layer in layer == "rivers" ? rivers : [] }
  }

  @Test func `rivers keep number and rank; one without a number keeps none, and so does one with none such`()
    throws
  {
    let numbers: [PropertyValue?] = [
      nil, .integer(0), .integer(4_294_967_295), .integer(4_294_967_296), .integer(-1), .integer(.max),
      .string("7"),
    ]
    let kept = [nil, 0, 4_294_967_295, nil, nil, nil, nil]
    let found = try read(ground(rivers: numbers.map { try river($0) }).builtFile)
    #expect(found.riverNumbers == kept)
    let ranks = try ground(rivers: [river(nil, rank: 5), river(nil, rank: 8), river(.integer(3), rank: 9)])
    #expect(try read(ranks.builtFile).base.rivers.map(\.rank) == [.major, .medium, .minor])
  }

  @Test func `a river has the name that the table has for its number`() throws {
    let table = "kind,id,name,longitude,latitude,size,rivernum\nriver,run,The Run,,,,0\n"
    let rivers = try ground(rivers: [river(nil), river(.integer(0)), river(.integer(1))])
    let found = try read(rivers.builtFile, names: table)
    #expect(found.base(.english).rivers.map(\.name) == [nil, "The Run", nil])
  }

  @Test func `a data set without base layers has an empty ground`() throws {
    let nothing = try MapGround(baseFolder: try TemporaryFolder().path)
    #expect(nothing.base == MapBase())
    #expect(try read(nothing.builtFile).base == MapBase())
  }

  // MARK: What is not right

  private func refusal(_ bytes: [UInt8], named: [UInt8]? = nil, without lost: String? = nil) throws -> String
  {
    let folder = try TemporaryFolder()
    try write(bytes, named: named, to: folder)
    if let lost { try folder.remove(lost) }
    let error = #expect(throws: MapGroundError.self) { try MapGround(dataFolder: folder.path) }
    return error?.description.replacing("\(folder.path)/", with: "") ?? ""
  }

  @Test(arguments: [5, 10, 11, 19, -1, -8, .max, .min])
  func `a number that says nothing is refused with its file`(id: Int) throws {
    let shapes = TinyWKB([TinyWKB.Member(id: id, geometry: .multiLineString([]))])
    #expect(
      try refusal(shapes.bytes)
        == "built/ground.twkb is damaged: found another shape with the number \(id), "
        + "expected land, lakes or the base map's box as areas, or a river as lines; run `spheres build` to make it anew"
    )
  }

  @Test func `so are land that is a line, and a river that is an area`() throws {
    let line = Geometry.multiLineString([])
    for (id, shape) in [(0, line), (1, line), (2, .multiPolygon([])), (14, .multiPolygon([]))] {
      let told = try refusal(TinyWKB([TinyWKB.Member(id: id, geometry: shape)]).bytes)
      #expect(told.hasPrefix("built/ground.twkb is damaged: found another shape with the number \(id), "))
    }
  }

  @Test func `a file that is damaged is refused with the byte`() throws {
    let whole = try ground(rivers: [river(nil)]).builtFile
    #expect(
      try refusal(whole + [0])
        == "built/ground.twkb is damaged: byte \(whole.count): found 1 byte more, "
        + "expected the end of the collection; run `spheres build` to make it anew"
    )
    #expect(try refusal([]).hasPrefix("built/ground.twkb is damaged: byte 0: "))
  }

  @Test func `a file that the manifest does not name, or that is not there, is refused`() throws {
    let whole = try ground(rivers: [river(nil)]).builtFile
    #expect(
      try refusal(whole, named: TinyWKB([]).bytes)
        == "built/ground.twkb is not the file that manifest.json names; run `spheres build` to make all files anew"
    )
    for file in ["built/ground.twkb", "built/manifest.json"] {
      #expect(try refusal(whole, without: file) == "cannot read \(file): no such file or folder")
    }
  }

  @Test func `a manifest that names no ground is refused`() throws {
    let folder = try TemporaryFolder()
    try write([], to: folder)
    let text = try folder.text("built/manifest.json").replacing("\"ground\"", with: "\"grounds\"")
    try folder.write(text, to: "built/manifest.json")
    let error = #expect(throws: MapGroundError.self) { try MapGround(dataFolder: folder.path) }
    #expect(error?.description.contains("manifest.json is damaged: $.ground: expected a text") == true)
  }
}

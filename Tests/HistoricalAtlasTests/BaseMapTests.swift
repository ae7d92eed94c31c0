import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// The base map as a build writes it, and as it is read.
@Suite struct BaseMapTests {
  /// A base map that is written to a folder, under a manifest that names it, and read.
  private func read(_ bytes: [UInt8], named: [UInt8]? = nil, names: String? = nil) throws -> BaseMap {
    let folder = try TemporaryFolder()
    try write(bytes, named: named, to: folder)
    if let names { try folder.write(names, to: "names/geographic.csv") }
    return try BaseMap(dataFolder: folder.path)
  }

  private func write(_ bytes: [UInt8], named: [UInt8]? = nil, to folder: TemporaryFolder) throws {
    let manifest = Manifest(
      sources: "",
      atlas: "",
      coverage: "",
      answers: "",
      ground: Fingerprint(named ?? bytes).description,
      geos: "",
      proj: ""
    )
    try folder.write(bytes, to: "built/ground.twkb")
    try folder.write(manifest.bytes, to: "built/manifest.json")
  }

  /// A base map of rivers with these numbers.
  private func map(_ numbers: Int?...) throws -> BaseMap {
    let course = try LineString([Position(x: 0, y: 0), Position(x: 10, y: 5)])
    return BaseMap(rivers: numbers.map { BaseMap.River(lines: [course], rank: .medium, number: $0) })
  }

  @Test func `what is written is read`() throws {
    let corners = (try Position(x: -20, y: -10), try Position(x: 20, y: 10))
    let box = BoundingBox(corners.0, corners.1)
    var map = try map(nil, 0, 1, 9, 4_294_967_295)
    for (index, rank) in BaseMap.River.Rank.allCases.enumerated() { map.rivers[index].rank = rank }
    for extent in [nil, box] {
      map.extent = extent
      map.insets = extent.map { [$0] } ?? []
      map.land = box.polygon.map { [$0] } ?? []
      #expect(try read(map.builtFile) == map)
      (map.land, map.lakes) = (map.lakes, map.land)
      #expect(try read(map.builtFile) == map)
    }
    #expect(try read(BaseMap().builtFile) == BaseMap())
  }

  @Test func `a river has the name listed for its number`() throws {
    let table = "kind,id,name,longitude,latitude,size,rivernum\nriver,run,The Run,,,,0\n"
    let found = try read(try map(nil, 0, 1).builtFile, names: table)
    #expect(found.rivers.map { found.names.river($0.number, .english) } == [nil, "The Run", nil])
  }

  // MARK: What is not right

  private func refusal(_ bytes: [UInt8], named: [UInt8]? = nil, without lost: String? = nil) throws -> String
  {
    let folder = try TemporaryFolder()
    try write(bytes, named: named, to: folder)
    if let lost { try folder.remove(lost) }
    let error = #expect(throws: BaseMapError.self) { try BaseMap(dataFolder: folder.path) }
    return error?.description.replacing("\(folder.path)/", with: "") ?? ""
  }

  @Test func `a river whose lines have several numbers, or one that is none, is refused`() throws {
    let line = try LineString([Position(x: 0, y: 0), Position(x: 10, y: 5)])
    for numbers in [[1, 2], [-1, -1], [4_294_967_296, 4_294_967_296]] {
      let shape = Geometry.multiLineString([line, line])
      let river = TinyWKB.Member(id: 3, geometry: shape, partIDs: numbers)
      let told = try refusal(TinyWKB([river]).bytes)
      #expect(told.hasPrefix("built/ground.twkb is damaged: found another shape with the number 3, "))
    }
  }

  /// Before 30 November 2026 a river's number stood before its rank, as in 1032.
  @Test(arguments: [5, 6, 11, 1032, -1, -8, .max, .min])
  func `a meaningless member number is refused with its file`(id: Int) throws {
    let shapes = TinyWKB([TinyWKB.Member(id: id, geometry: .multiLineString([]))])
    #expect(
      try refusal(shapes.bytes)
        == "built/ground.twkb is damaged: found another shape with the number \(id), "
        + "expected land, lakes, the base map's box or insets as areas, or a river as lines; run `spheres build` to make it anew"
    )
  }

  @Test func `land that is a line, and a river that is an area, are refused`() throws {
    let line = Geometry.multiLineString([])
    for (id, shape) in [(0, line), (1, line), (2, .multiPolygon([])), (4, .multiPolygon([]))] {
      let told = try refusal(TinyWKB([TinyWKB.Member(id: id, geometry: shape)]).bytes)
      #expect(told.hasPrefix("built/ground.twkb is damaged: found another shape with the number \(id), "))
    }
  }

  @Test func `a damaged file is refused with the byte`() throws {
    let whole = try map(nil).builtFile
    #expect(
      try refusal(whole + [0])
        == "built/ground.twkb is damaged: byte \(whole.count): found 1 byte more, "
        + "expected the end of the collection; run `spheres build` to make it anew"
    )
    #expect(try refusal([]).hasPrefix("built/ground.twkb is damaged: byte 0: "))
  }

  @Test func `a file that the manifest does not name, or that is missing, is refused`() throws {
    let whole = try map(nil).builtFile
    #expect(
      try refusal(whole, named: TinyWKB([]).bytes)
        == "built/ground.twkb is not the file that manifest.json names; run `spheres build` to make all files anew"
    )
    for file in ["built/ground.twkb", "built/manifest.json"] {
      #expect(try refusal(whole, without: file) == "cannot read \(file): no such file or folder")
    }
  }

  @Test func `a manifest that names no base map is refused`() throws {
    let folder = try TemporaryFolder()
    try write([], to: folder)
    let text = try folder.text("built/manifest.json").replacing("\"ground\"", with: "\"grounds\"")
    try folder.write(text, to: "built/manifest.json")
    let error = #expect(throws: BaseMapError.self) { try BaseMap(dataFolder: folder.path) }
    #expect(error?.description.contains("manifest.json is damaged: $.ground: expected a text") == true)
  }
}

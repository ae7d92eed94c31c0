import DataSets
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

/// How a new data set handles arbitrary values and names: it can always read what it wrote.
@Suite struct TemplateNamesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A row of squares, one for each value, made into a data set and built.
  private func regions(of values: [PropertyValue]) throws -> [String] {
    let features = try values.enumerated().map { index, value in
      let (west, east) = (Double(index) * 0.1, Double(index) * 0.1 + 0.1)
      let corners = [(west, 0.0), (east, 0), (east, 1), (west, 1)]
      let ring = try Ring(corners.map { try Position(longitude: $0.0, latitude: $0.1) })
      return Feature(properties: [.init("n", value)], geometry: .polygon(Polygon(outer: ring)))
    }
    try folder.write(String(decoding: FeatureCollection(features).geoJSON(), as: UTF8.self), to: "p.geojson")
    var remarks: [String] = []
    let template = try DataSetTemplate(
      polygons: folder["p.geojson"],
      field: "n",
      nameField: "n",
      conditions: [:],
      remarks: &remarks
    )
    try template.write(to: folder["data"], replacing: true)
    let build = try DataSetBuild(DataSet(folder: folder["data"]))
    #expect(build.problems == [] && remarks == [])
    #expect(build.atlas.coverage.faces.count == values.count)
    return build.atlas.register.regions.regions.map(\.name).filter { $0 != "All" }.sorted()
  }

  @Test func `a region takes its name from its first feature that has one`() throws {
    func template(_ names: [PropertyValue]) throws -> DataSetTemplate {
      let features = try names.enumerated().map { index, name in
        let (west, east) = (Double(index), Double(index) + 1)
        let corners = [(west, 0.0), (east, 0), (east, 1), (west, 1)]
        let ring = try Ring(corners.map { try Position(longitude: $0.0, latitude: $0.1) })
        let properties = [Feature.Property("code", .integer(1)), .init("name", name)]
        return Feature(properties: properties, geometry: .polygon(Polygon(outer: ring)))
      }
      try folder.write(
        String(decoding: FeatureCollection(features).geoJSON(), as: UTF8.self),
        to: "p.geojson"
      )
      var remarks: [String] = []
      return try DataSetTemplate(
        polygons: folder["p.geojson"],
        field: "code",
        nameField: "name",
        conditions: [:],
        remarks: &remarks
      )
    }
    try template([.null, .string("East"), .string("East")]).write(to: folder["data"], replacing: true)
    #expect(try folder.text("data/regions.yaml").contains("East"))
    let error = #expect(throws: DataSetError.self) {
      try template([.null, .string("East"), .string("West")])
    }
    #expect(error?.description.contains("for both East and West") == true)
  }

  @Test func `each value is a region, and its name is unchanged except for blanks and controls`() throws {
    let texts = [
      "Alpha", "Alpha ", " Alpha", "Al\u{1}pha", "two  blanks", "tab\there", "line\nbreak", "a: b", "- a",
      "#c", "null",
      "~", "yes", "No", "1e3", "0x1F", "1907-07-30", "[a, b]", "{a: b}", "'", "\"", "\\", "&anchor", "*alias",
      "!tag", "|",
      ">", "%", "@", "`", "...", "---", "all", "東京", "Владивосток", "한국", "خوارزم\u{200C}ها", "e\u{301}", "😀",
      "\u{85}next", "\u{2028}line", "\u{202E}abc", "\u{FEFF}x", "\u{E000}", "a|b", "a,b", "=1+1", "</script>",
      "../x",
      "a\u{A0}b",
    ]
    let names = try regions(of: texts.map { .string($0) })
    #expect(names.count == texts.count)
    let isPlain = { (text: String) in text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F } }
    let changed = ["Alpha", "Alpha", "abc", "line", "next", "x"]
    #expect(names.filter(isPlain) == (texts.filter(isPlain) + changed).sorted())
    for name in ["Al pha", "two blanks", "tab here", "line break", "a b", "خوارزم\u{200C}ها"] {
      #expect(names.contains(name), "\(name)")
    }
  }

  @Test func `numbers and booleans are names too`() throws {
    #expect(try regions(of: [.integer(7), .number(7.5), .boolean(true)]) == ["7", "7.5", "true"])
    let big =
      #"{"type":"Feature","properties":{"n":NUMBER},"geometry":{"type":"Polygon","coordinates":[RING]}}"#
    let rows = [
      ("12345678901234567890", "[[0,0],[1,0],[1,1],[0,0]]"),
      ("12345678901234567891", "[[2,0],[3,0],[3,1],[2,0]]"),
    ]
    let features = rows.map { big.replacing("NUMBER", with: $0.0).replacing("RING", with: $0.1) }
    try folder.write(features.joined(separator: "\n"), to: "big.geojson")
    var remarks: [String] = []
    let template = try DataSetTemplate(
      polygons: folder["big.geojson"],
      field: "n",
      nameField: "n",
      conditions: [:],
      remarks: &remarks
    )
    try template.write(to: folder["big"])
    let build = try DataSetBuild(DataSet(folder: folder["big"]))
    #expect(build.atlas.register.regions.regions.map(\.name) == rows.map(\.0) + ["All"])
  }

  @Test func `random texts survive a round trip`() throws {
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    let alphabet = Array(
      "ab \t\n\u{0}\u{1B}\u{7F}\u{80}\u{9F}\u{2029}\u{FFFD}\u{FFFF}:#'\"\\-?,[]{}|>%@`&*!~=é東😀".unicodeScalars
    )
    let texts = (0..<200).map { index in
      // The number at the end makes each distinct and not empty.
      var text = String(
        String.UnicodeScalarView((0..<next(8)).map { _ in alphabet[Int(next(UInt64(alphabet.count)))] })
      )
      text += "\(index)"
      return text
    }
    #expect(try regions(of: texts.map { .string($0) }).count == texts.count)
  }

  @Test func `values in regions.yaml are taken literally, blanks included`() throws {
    try DataSetTemplate.island.write(to: folder["data"])
    for (file, old, new) in [
      ("polygons/regions.geojson", "\"North\"", "\"North \""),
      ("polygons/regions.geojson", "\"South\"", "\" South\""),
    ] {
      try folder.write(folder.text("data/\(file)").replacing(old, with: new), to: "data/\(file)")
    }
    let yaml = try folder.text("data/regions.yaml")
    let changed = yaml.replacing("polygons: [North]", with: "polygons: [\"North \"]")
      .replacing("polygons: [South]", with: "polygons: [\" South\"]")
    try #require(changed != yaml, "\(yaml)")
    try folder.write(changed, to: "data/regions.yaml")
    #expect(try DataSetBuild(DataSet(folder: folder["data"])).problems == [])
  }
}

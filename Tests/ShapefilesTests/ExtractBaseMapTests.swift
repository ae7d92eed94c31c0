import MapGeometry
import Shapefiles
import TestSupport
import Testing

@testable import ExtractBaseMap

@Suite struct ExtractBaseMapTests {
  private let box: BoundingBox

  init() throws {
    box = BoundingBox(try at(0, 0), try at(10, 10))
  }

  /// The extract of a layer by a recipe that keeps its numbers.
  private func extract(_ layer: Shapefile) throws -> Extract {
    let folder = try TemporaryFolder()
    try layer.write(to: folder["source.shp"], lastUpdate: try testDay())
    return try Recipe(name: "made", source: "source", columns: [.copy("number", .integer)])
      .extract(from: folder["source.shp"], in: box)
  }

  @Test func `polygons are clipped to the box, and those outside are removed`() throws {
    let made = try extract(
      try numbered(
        .polygon,
        try [(8.0, 8.0, 4.0), (20, 20, 1), (1, 1, 1)].map {
          .polygon(Polygon(outer: try square($0.0, $0.1, $0.2)))
        }
      )
    )
    #expect(made.layer.features.map { $0["number"] } == [.integer(0), .integer(2)])
    #expect(made.layer.features[0].geometry?.boundingBox == BoundingBox(try at(8, 8), try at(10, 10)))
    #expect(made.layer.features[1].geometry == .polygon(Polygon(outer: try square(1, 1, 1))))
  }

  @Test func `a line is cut where it leaves the box`() throws {
    let made = try extract(try numbered(.line, [.lineString(line((5, 5), (15, 5))), nil]))
    #expect(made.layer.features.map(\.geometry) == [.lineString(try line((5, 5), (10, 5)))])
  }

  @Test func `a duplicate polygon is taken once, and counted`() throws {
    let island = Geometry.polygon(Polygon(outer: try square(1, 1, 1)))
    let made = try extract(try numbered(.polygon, [island, island, nil]))
    #expect(made.layer.features.map { $0["number"] } == [.integer(0)])
    #expect(made.repeated == 1)
  }

  @Test func `a ring that touches itself is repaired into one with a hole`() throws {
    let ring = try Ring([
      at(5, 0), at(9, 9), at(1, 9), at(5, 0), at(4, 6), at(6, 6),
    ])
    let made = try extract(try numbered(.polygon, [.polygon(Polygon(outer: ring))]))
    guard case .polygon(let polygon) = made.layer.features.first?.geometry else {
      Issue.record("found \(made.layer.features), expected one polygon")
      return
    }
    #expect(polygon.holes.count == 1)
  }

  @Test func `a layer without a table is identified by its records`() throws {
    let folder = try TemporaryFolder()
    try numbered(.polygon, try [20.0, 1].map { .polygon(Polygon(outer: try square($0, $0, 1))) })
      .write(to: folder["ne_10m_lakes.shp"], lastUpdate: try testDay())
    try folder.remove("ne_10m_lakes.dbf")
    let made = try Recipe.lakes.extract(from: folder["ne_10m_lakes.shp"], in: box)
    #expect(made.layer.features.map { $0["record"] } == [.integer(1)])
  }

  @Test func `a river that the plan names by number gets that name; every other keeps its own`() throws {
    let rivers: [(Int, String)] = [(692, "Tao?er"), (967, "Di?er Songhua"), (318, "Tom?")]
    let recipe = Recipe.rivers(named: [692: "Tao'er", 967: "Nen"])
    let name = try #require(recipe.columns.first { $0.name == "name" })
    let names = rivers.map { number, text in
      name.value(
        0,
        Feature(
          properties: [.init("rivernum", .integer(number)), .init("name", .string(text))],
          geometry: nil
        )
      )
    }
    #expect(names == [.string("Tao'er"), .string("Nen"), .string("Tom?")])
  }

  @Test func `provinces of other countries are left out`() {
    let countries = ["CHN", "JPN", "PRK"].map {
      Feature(properties: [.init("adm0_a3", .string($0))], geometry: nil)
    }
    #expect(countries.map { Recipe.provinces(of: ["CHN", "PRK"]).includes($0) } == [true, false, true])
  }

  @Test func `a source missing from all folders is an error that names the folders`() throws {
    let folder = try TemporaryFolder()
    let extraction = Extraction(
      plan: BaseMapPlan(box: box),
      inputs: [folder["a"], folder["b"]],
      output: folder.path,
      replacing: false
    )
    let error = #expect(throws: Extraction.NoSource.self) { try extraction.run { _ in } }
    #expect(error?.paths == [folder["a/ne_10m_land.shp"], folder["b/ne_10m_land.shp"]])
  }

  @Test func `a plan is read`() throws {
    let plan = try BaseMapPlan(
      yaml: """
        extent: [43, 23, 65, 42]
        insets: [[44, 24, 45, 25]]
        provinces_of: [IRN]
        river_names:
          7: Long River
        """
    )
    #expect(plan.box.southWest == (try Position(longitude: 43, latitude: 23)))
    #expect(plan.countries == ["IRN"] && plan.riverNames == [7: "Long River"])
    let names = Recipe.baseMap(plan).map(\.name)
    #expect(names == ["land", "lakes", "rivers", "frontiers", "provinces", "places"])
    #expect(!Recipe.baseMap(BaseMapPlan(box: box)).contains { $0.name == "provinces" })
  }

  @Test(arguments: [
    ("", "is no mapping"), ("extent: [1, 2, 3]", "extent: expected"),
    ("extent: [5, 2, 3, 9]", "extent: expected"),
    ("extent: [1, 2, 300, 9]", "extent: "), ("extent: [1, 2, 3, 4]\nbox: 3", "unknown field \"box\""),
    ("extent: [1, 2, 3, 4]\nprovinces_of: Iran", "provinces_of: expected"),
    ("extent: [1, 2, 3, 4]\nriver_names: {long: river}", "river_names: expected"), ("a: [", "is not YAML"),
  ])
  func `an invalid plan is an error that says what was expected`(text: String, words: String) {
    let fault = #expect(throws: BaseMapPlan.Fault.self) { try BaseMapPlan(yaml: text) }
    #expect(fault?.description.hasPrefix(words) == true)
  }
}

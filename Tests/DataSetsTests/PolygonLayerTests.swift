import DataSets
import GeoPackages
import MapGeometry
import Shapefiles
import TestSupport
import Testing

/// Polygons that come in a shapefile, or in one layer of a GeoPackage.
@Suite struct PolygonLayerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let layers = try ["a", "b"].enumerated().map { place, name in
      try GeoPackageLayer(
        name: name,
        shapeType: .polygon,
        fields: [LayerField("name", .text)],
        features: [feature("from \(name)", west: Double(10 * place))]
      )
    }
    try GeoPackage(layers: layers).write(to: folder["two.gpkg"])
    try Shapefile(
      shapeType: .polygon,
      fields: [LayerField("name", .text), LayerField("day", .date)],
      features: [feature("one", west: 0)]
    ).write(to: folder["one.shp"], lastUpdate: try #require(CalendarDay("1912-07-08")))
  }

  private func feature(_ name: String, west: Double) throws -> Feature {
    let ring = try Ring([
      Position(longitude: west, latitude: 0), Position(longitude: west + 2, latitude: 0),
      Position(longitude: west + 2, latitude: 2), Position(longitude: west, latitude: 2),
    ])
    return Feature(properties: [.init("name", .string(name))], geometry: .polygon(Polygon(outer: ring)))
  }

  private func names(_ file: String, layer: String? = nil) throws -> [PropertyValue?] {
    var remarks: [String] = []
    return try PolygonSource(path: folder[file], layer: layer).features(asking: ["name"], &remarks).map {
      $0["name"]
    }
  }

  /// The error for a file that is refused.
  private func refusal(_ file: String, layer: String? = nil, asking asked: Set<String> = []) -> String {
    var remarks: [String] = []
    do throws(DataSetError) {
      let found = try PolygonSource(path: folder[file], layer: layer).features(asking: asked, &remarks)
      return "\(found.count) features"
    } catch {
      return error.description.replacing(folder["x"].dropLast(), with: "")
    }
  }

  @Test func `a layer of a GeoPackage is named, and the names are listed with the option`() throws {
    #expect(try names("two.gpkg", layer: "b") == [.string("from b")])
    #expect(
      refusal("two.gpkg") == "two.gpkg: found the layers a, b, expected the name of one of them, as --layer a"
    )
    #expect(refusal("two.gpkg", layer: "c") == "two.gpkg: found the layers a, b, expected a layer c")
  }

  @Test func `a format without layers is refused if a layer is named`() {
    #expect(
      refusal("one.shp", layer: "a") == #"one.shp: has no layers; expected a GeoPackage for the layer "a""#
    )
  }

  @Test func `a file is named once, and a missing part with where it belongs`() throws {
    try folder.write(#"GEOGCS["elsewhere"]"#, to: "one.prj")
    let words = refusal("one.shp")
    #expect(
      words.hasPrefix("one.prj: found the coordinate system elsewhere (without a datum), expected WGS 84")
    )
    try folder.remove("one.prj")
    try folder.remove("one.dbf")
    #expect(refusal("one.shp") == "1 features")
    #expect(
      refusal("one.shp", asking: ["name"])
        == "cannot read one.dbf: found no such file, expected the attributes of one.shp, beside it"
    )
  }

  @Test
  func `new reads regions from the named layer and ignores other columns`()
    throws
  {
    var remarks: [String] = []
    let template = try DataSetTemplate(
      polygons: folder["two.gpkg"],
      layer: "b",
      field: "name",
      nameField: "name",
      conditions: [:],
      remarks: &remarks
    )
    #expect(remarks.isEmpty)
    try template.write(to: folder["data"])
    #expect(try folder.text("data/regions.yaml").contains("from b"))
    #expect(try !folder.text("data/regions.yaml").contains("from a"))
    #expect(try DataSetBuild(DataSet(folder: folder["data"])).problems.isEmpty)
  }

  @Test func `ready polygons of a data set name their layer, and all parts of a shapefile are theirs`() throws
  {
    try DataSetTemplate.island.write(to: folder["data"])
    let text = try folder.text("data/polygons/regions.geojson")
    #expect(!text.isEmpty)
    let yaml = try folder.text("data/regions.yaml")
    try folder.write(
      yaml.replacing("file: polygons/regions.geojson", with: "file: two.gpkg\n    layer: c"),
      to: "data/regions.yaml"
    )
    try folder.write(try folder.bytes("two.gpkg"), to: "data/two.gpkg")
    let error = #expect(throws: (any Error).self) { try DataSetBuild(DataSet(folder: folder["data"])) }
    let words = "two.gpkg: found the layers a, b, expected a layer c"
    #expect(error.map { String(describing: $0).contains(words) } == true)
  }
}

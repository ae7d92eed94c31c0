import DataSets
import Foundation
import HistoricalAtlas
import MapGeometry
import RegionBuilding
import TestSupport
import Testing

/// Regions that are polygons already, in the invented island of the template.
@Suite struct ReadyPolygonsTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try DataSetTemplate.island.write(to: folder["data"])
  }

  private func replace(_ file: String, _ old: String, with new: String) throws {
    let text = try folder.text("data/\(file)")
    try #require(text.contains(old), "\(file) has no \(old)")
    try folder.write(text.replacing(old, with: new), to: "data/\(file)")
  }

  private func built() throws -> DataSetBuild { try DataSetBuild(DataSet(folder: folder["data"])) }

  /// All problems of the folder.
  private func complaints() throws -> [String] {
    do {
      return try built().problems.map(\.description)
    } catch let error as DataSetError {
      return error.description.split(separator: "\n").map(String.init)
    } catch {
      return String(describing: error).split(separator: "\n").map(String.init)
    }
  }

  private func region(_ build: DataSetBuild, _ longitude: Double, _ latitude: Double) throws -> String? {
    build.atlas.match(at: try Position(longitude: longitude, latitude: latitude))?.finest.name
  }

  @Test func `polygons become regions as they are, and a line may cut one`() throws {
    let build = try built()
    #expect(build.problems == [] && build.report.remarks == [])
    #expect(try region(build, 10.8, 51.5) == "north")
    #expect(try region(build, 10.6, 50.7) == "south")
    #expect(try region(build, 11.5, 50.3) == "harbour")
    #expect(try region(build, 9, 51) == nil)
    #expect(build.atlas.border("borders")?.kind == .frontier)
  }

  @Test func `a narrow overlap and a narrow gap are closed and reported`() throws {
    try replace(
      "polygons/regions.geojson",
      "[10, 51], [12, 51], [12.2",
      with: "[10, 51], [11, 51.0002], [12, 51], [12.2"
    )
    try replace(
      "polygons/regions.geojson",
      "[12, 51], [10, 51]]]}}\n",
      with: "[12, 51], [11.5, 51.0004], [10, 51]]]}}\n"
    )
    let build = try built()
    #expect(build.problems == [])
    let words = build.report.remarks.map(\.description)
    #expect(
      words.contains { $0.hasPrefix("overlap of north and south at ") && $0.hasSuffix("given to north") }
    )
    // North, with the beach-head and without, south and the harbour.
    #expect(build.atlas.coverage.faces.count == 4)
  }

  @Test func `a wide overlap is refused until a rule assigns it`() throws {
    try replace("polygons/regions.geojson", "[10, 51], [12, 51], [12.2", with: "[10, 50.8], [12, 51], [12.2")
    let told = try complaints()
    #expect(
      told.contains {
        $0.hasPrefix("regions.yaml: overlap of north and south: ") && $0.contains("overlaps: first")
      }
    )
    try replace("regions.yaml", "close_km: 0.1", with: "close_km: 0.1\n    overlaps: first")
    let build = try built()
    #expect(build.problems == [] && build.report.remarks.count == 1)
    #expect(try region(build, 10.5, 50.9) == "north")
  }

  @Test func `a wide gap is refused until it is named outside or the rule leaves it`() throws {
    let hole = "[10, 51]], [[11, 51.4], [11, 51.6], [11.3, 51.6], [11, 51.4]]]}},"
    try replace("polygons/regions.geojson", "[10, 51]]]}},", with: hole)
    let told = try complaints()
    #expect(told.count == 1 && told[0].hasPrefix("regions.yaml: gap between polygons: "))
    try replace("regions.yaml", "outside: []", with: "outside:\n  - name: Lake\n    seed: [11.1, 51.55]")
    let named = try built()
    #expect(named.problems == [] && named.report.remarks == [])
    try replace("regions.yaml", "outside:\n  - name: Lake\n    seed: [11.1, 51.55]", with: "outside: []")
    try replace("regions.yaml", "close_km: 0.1", with: "close_km: 0.1\n    gaps: outside")
    let left = try built()
    #expect(left.problems == [] && left.report.remarks.map(\.description).count == 1)
    #expect(try region(left, 11.1, 51.55) == nil)
  }

  @Test func `a polygon that crosses itself is repaired and reported`() throws {
    try replace(
      "polygons/regions.geojson",
      "[12.2, 51.6], [11.4, 52.1]",
      with: "[11.4, 52.1], [12.2, 51.6]"
    )
    let build = try built()
    #expect(build.problems == [])
    #expect(
      build.report.remarks.first?.description.hasPrefix(
        "borders: feature 1 was no valid area and was repaired: "
      ) == true
    )
  }

  @Test func `a feature without a region, and a region without a feature, are problems`() throws {
    try replace("polygons/regions.geojson", #""name": "North""#, with: #""name": "Nord""#)
    let told = try complaints()
    #expect(told.count == 2)
    #expect(told[0].hasPrefix("polygons/regions.geojson: feature 1: name is \"Nord\", and no region "))
    #expect(
      told[1].hasPrefix("regions.yaml:")
        && told[1].contains("no feature of polygons/regions.geojson has name = \"North\"")
    )
    try replace("regions.yaml", "close_km: 0.1", with: "close_km: 0.1\n    leave_out: [Nord]")
    #expect(try complaints().count == 1)
  }

  @Test(arguments: [
    ("file: polygons/regions.geojson", "file: ../regions.geojson", "leads out of the data set's folder"),
    ("file: polygons/regions.geojson", "file: /etc/passwd.shp", "leads out of the data set's folder"),
    (
      "file: polygons/regions.geojson", "file: polygons/regions.kml",
      "expected a file that ends in .geojson, .shp or .gpkg"
    ),
    (
      "file: polygons/regions.geojson", "file: polygons/none.geojson",
      "there is no file polygons/none.geojson"
    ),
    ("sources: [invented]", "sources: [unknown]", "there is no source \"unknown\""),
    ("field: name", "field: title", "has no attribute \"title\"; found name"),
    ("id: borders", "id: harbour-line", "another line has the id harbour-line too"),
    ("close_km: 0.1", "close_km: -1", "close_km: found \"-1\""),
    ("close_km: 0.1", "gaps: fill", "gaps: found \"fill\", expected one of refuse, outside"),
  ])
  func `a mistake in the entry is reported with its line`(old: String, new: String, words: String) throws {
    try replace("regions.yaml", old, with: new)
    let told = try complaints()
    #expect(told.contains { $0.contains(words) }, "\(told)")
  }

  @Test func `a data set without any ground is told what it needs`() throws {
    try folder.write("regions:\n  - id: a\n    level: region\n    name: A\n", to: "data/regions.yaml")
    #expect(
      try complaints().contains { $0.contains("neither a coast with an extent nor a list of polygons") }
    )
  }

  @Test func `a step may end on the outline of ready polygons`() throws {
    try replace(
      "lines/harbour-line.yaml",
      "  - straight: east-beach",
      with: "  - parallel: east\n    to: {line: borders}"
    )
    #expect(try complaints() == [])
  }
}

import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@testable import DataSets

@Suite struct TemplateTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private let squares = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"code": "A", "title": "Côte d'Ombre", "land": "yes"}, "geometry":
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}},
      {"type": "Feature", "properties": {"code": "B", "title": "\\"East\\": a", "land": "yes"}, "geometry":
        {"type": "Polygon", "coordinates": [[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]}},
      {"type": "Feature", "properties": {"code": "C", "title": "Sea", "land": "no"}, "geometry":
        {"type": "Polygon", "coordinates": [[[2, 0], [3, 0], [3, 1], [2, 1], [2, 0]]]}}
    ]}
    """

  private func template(_ field: String, _ name: String, _ conditions: [String: [String]] = [:]) throws
    -> DataSetTemplate
  {
    try folder.write(squares, to: "squares.geojson")
    return try template(of: "squares.geojson", field, name, conditions)
  }

  private func template(
    of file: String,
    _ field: String,
    _ name: String,
    _ conditions: [String: [String]] = [:]
  ) throws -> DataSetTemplate {
    var remarks: [String] = []
    return try DataSetTemplate(
      polygons: folder[file],
      field: field,
      nameField: name,
      conditions: conditions,
      remarks: &remarks
    )
  }

  @Test func `the island template is valid`() throws {
    try DataSetTemplate.island.write(to: folder["island"])
    let build = try DataSetBuild(DataSet(folder: folder["island"]))
    #expect(build.problems == [])
  }

  @Test func `a folder that is not empty is refused and unchanged`() throws {
    try folder.write("mine", to: "island/note.txt")
    #expect(throws: DataSetError.self) { try DataSetTemplate.island.write(to: folder["island"]) }
    #expect(try folder.text("island/note.txt") == "mine")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["island"]) == ["note.txt"])
    try DataSetTemplate.island.write(to: folder["island"], replacing: true)
    #expect(try folder.text("island/note.txt") == "mine")
    #expect(try folder.text("island/dataset.yaml").contains("id: island"))
  }

  @Test func `a file in place of the folder is refused`() throws {
    try folder.write("mine", to: "island")
    let error = #expect(throws: DataSetError.self) {
      try DataSetTemplate.island.write(to: folder["island"], replacing: true)
    }
    #expect(error?.description.contains("it is a file; expected a folder") == true)
  }

  @Test func `polygons of a file become regions with their names, and build at once`() throws {
    try template("code", "title", ["land": ["yes"]]).write(to: folder["data"])
    let build = try DataSetBuild(DataSet(folder: folder["data"]))
    #expect(build.problems == [])
    let regions = build.atlas.register.regions.regions
    #expect(regions.map(\.id.name) == ["all", "cote-d-ombre", "east-a"])
    #expect(regions.map(\.name) == ["All", "Côte d'Ombre", "\"East\": a"])
  }

  @Test func `a field that does not distinguish regions is refused with the names that it mixes`() throws {
    let error = #expect(throws: DataSetError.self) { try template("land", "title") }
    #expect(error?.description.contains(#"land is "yes" for both Côte d'Ombre and "East": a"#) == true)
  }

  @Test func `a missing field, and conditions that nothing meets, are reported`() throws {
    let noField = #expect(throws: DataSetError.self) { try template("kode", "title") }
    let words = "no feature has an attribute \"kode\"; found code, land, title"
    #expect(noField?.description.contains(words) == true)
    let nothing = #expect(throws: DataSetError.self) { try template("code", "title", ["land": ["maybe"]]) }
    #expect(nothing?.description.contains("found no polygon among 0 of 3 features") == true)
  }

  @Test(arguments: [
    ("Côte d'Ivoire", "cote-d-ivoire"), ("  A--B ", "a-b"), ("東京", "region"), ("Åland 2", "aland-2"),
  ])
  func `a name becomes an id`(name: String, id: String) {
    #expect(DataSetTemplate.identifier(name) == id)
  }

  @Test func `a name with quotes and line breaks stays one YAML string`() {
    #expect(DataSetTemplate.quoted("a\"b\\c\nd") == #""a\"b\\c\U0000000ad""#)
  }
}

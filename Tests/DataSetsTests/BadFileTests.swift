import TestSupport
import Testing

@testable import DataSets

/// Files that are missing or invalid as a whole.
@Suite struct BadFileTests {
  /// The errors when a file has other bytes, or is missing.
  private func complaints(_ file: String, _ bytes: [UInt8]?) throws -> [String] {
    var small = try SmallDataSet()
    small.set(file, bytes)
    return try small.complaints()
  }

  private func complaints(_ file: String, text: String) throws -> [String] {
    try complaints(file, Array(text.utf8))
  }

  @Test func `the small data set is valid`() throws {
    #expect(try SmallDataSet().complaints() == [])
  }

  @Test func `a byte order mark before a table is ignored`() throws {
    let table = try SmallDataSet().text("places.csv")
    #expect(try complaints("places.csv", text: "\u{FEFF}" + table) == [])
    let windows = table.replacing("\n", with: "\r\n")
    #expect(try complaints("places.csv", text: windows) == [])
  }

  @Test(arguments: [
    "dataset.yaml", "powers.yaml", "sources.yaml", "regions.yaml",
  ])
  func `a missing file`(file: String) throws {
    #expect(try complaints(file, nil) == ["cannot read DATA/\(file): no such file or folder"])
  }

  @Test func `a missing optional table counts as empty`() throws {
    #expect(try complaints("places.csv", nil) == [])
    #expect(try complaints("lines/digitised.csv", nil) == [])
    #expect(try complaints("points.csv", nil).first?.contains("cape") == true)
    #expect(
      try complaints("lines/base-lines.yaml", nil) == [
        "lines/treaty.yaml:12: step 2: no line has the id coast",
        "regions.yaml:1: there is no line \"coast\"",
      ]
    )
  }

  @Test func `a missing folder`() throws {
    var small = try SmallDataSet()
    small.set("instruments/title.yaml", nil)
    small.set("instruments/treaty-1907.yaml", nil)
    #expect(try small.complaints() == ["cannot read DATA/instruments: no such file or folder"])
    let error = #expect(throws: DataSetError.self) { try DataSet(folder: "/nowhere/at/all") }
    #expect(error?.description == "cannot read /nowhere/at/all/dataset.yaml: no such file or folder")
  }

  @Test(arguments: ["powers.yaml", "places.csv", "instruments/title.yaml", "lines/treaty.yaml"])
  func `a file that is not UTF-8`(file: String) throws {
    #expect(try complaints(file, [0x69, 0x64, 0x3A, 0x20, 0xE9, 0x0A]) == ["\(file): is not UTF-8"])
  }

  @Test(arguments: ["powers.yaml", "regions.yaml", "dataset.yaml"])
  func `an empty file, or one with only a comment`(file: String) throws {
    #expect(try complaints(file, []) == ["\(file):1: is empty"])
    #expect(try complaints(file, text: "# nothing\n") == ["\(file):1: is empty"])
  }

  @Test func `a tab where YAML requires spaces`() throws {
    let powers = try SmallDataSet().text("powers.yaml").replacing("    name: R", with: "\tname: R")
    let told = "powers.yaml:7: is not YAML: found a tab character that violates indentation"
    #expect(try complaints("powers.yaml", text: powers) == [told])
  }

  @Test func `a name with terminal controls`() throws {
    let places = try SmallDataSet().text("places.csv").replacing("Rock,Rock", with: "Rock,Ro\u{1B}[31mck")
    let told = "column modern_name: found the control character \\u{1B}, expected text that can be seen"
    #expect(try complaints("places.csv", text: places) == ["places.csv:4: \(told)"])
  }

  @Test func `an empty table`() throws {
    #expect(try complaints("places.csv", []) == ["places.csv:1: is empty"])
  }

  @Test func `a missing shapefile`() throws {
    #expect(
      try complaints("base/land.shp", nil)
        == [
          "layer land of the base map: DATA/base/land.shp: found no such file, expected the shapes"
        ]
    )
  }

  @Test(arguments: ["base/land.shp", "base/land.shx", "base/land.dbf"])
  func `a truncated shapefile`(file: String) throws {
    var small = try SmallDataSet()
    small.cut(file, to: 60)
    let complaints = try small.complaints()
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasPrefix("layer land of the base map: DATA/\(file): found ") == true)
  }

  @Test(arguments: ["lakes", "land", "rivers"])
  func `a layer that only maps need is reported by name`(layer: String) throws {
    for part in ["shp", "dbf"] {
      var small = try SmallDataSet()
      for name in ["lakes", "rivers"] { small.addLayer(name) }
      #expect(try small.complaints() == [])
      small.cut("base/\(layer).\(part)", to: 60)
      let told = "layer \(layer) of the base map: DATA/base/\(layer).\(part): found "
      #expect(try small.complaints().first?.hasPrefix(told) == true)
      small.set("base/\(layer).\(part)", nil)
      let lost = try small.complaints().first ?? ""
      // Without its .shp a layer of the ground counts as absent.
      #expect(lost.hasPrefix(told) || part == "shp" && layer != "land" && lost.isEmpty, "\(lost)")
    }
  }
}

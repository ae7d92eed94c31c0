import HistoricalAtlas
import TestSupport
import Testing

@Suite struct DataFolderTests {
  private let folder: TemporaryFolder
  private let executable: String

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("bin")
    executable = folder["bin/spheres"]
  }

  private func found(asked: String? = nil, environment: String? = nil) -> String? {
    DataFolder(asked: asked, environment: environment, executable: executable)?.path
  }

  @Test func `what was asked for comes before all else, there or not`() throws {
    try folder.makeFolder("share/spheres/built")
    #expect(found(asked: "/nowhere", environment: "/elsewhere") == "/nowhere")
  }

  @Test func `what the environment names comes next, unless it is empty`() throws {
    try folder.makeFolder("share/spheres/built")
    #expect(found(environment: "/elsewhere") == "/elsewhere")
    #expect(found(environment: "") == folder["bin/../share/spheres"])
  }

  @Test func `what is installed comes before what was built beside the program`() throws {
    #expect(found() == nil)
    try folder.makeFolder("bin/Spheres_GeoData.resources/built")
    #expect(found() == folder["bin/Spheres_GeoData.resources"])
    try folder.makeFolder("share/spheres/built")
    #expect(found() == folder["bin/../share/spheres"])
  }

  @Test func `a folder without built files is passed over`() throws {
    try folder.makeFolder("share/spheres")
    #expect(found() == nil)
  }

  @Test func `the built files are in a folder of that name`() {
    #expect(DataFolder(path: "data").built == "data/built")
  }
}

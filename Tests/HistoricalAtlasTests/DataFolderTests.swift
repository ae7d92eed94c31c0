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

  @Test func `the requested folder comes first, existing or not`() throws {
    try folder.makeFolder("share/spheres/built")
    #expect(found(asked: "/nowhere", environment: "/elsewhere") == "/nowhere")
  }

  @Test func `the folder named in the environment comes next, unless it is empty`() throws {
    try folder.makeFolder("share/spheres/built")
    #expect(found(environment: "/elsewhere") == "/elsewhere")
    #expect(found(environment: "") == folder["bin/../share/spheres"])
  }

  @Test func `the installed folder comes before the one built beside the program`() throws {
    #expect(found() == nil)
    try folder.makeFolder("bin/Spheres_GeoData.resources/built")
    #expect(found() == folder["bin/Spheres_GeoData.resources"])
    try folder.makeFolder("share/spheres/built")
    #expect(found() == folder["bin/../share/spheres"])
  }

  @Test func `a folder without built files is skipped`() throws {
    try folder.makeFolder("share/spheres")
    #expect(found() == nil)
  }

  @Test func `the built files are in a folder of that name`() {
    #expect(DataFolder(path: "data").built == "data/built")
  }

  @Test func `installed are the default data set, then each folder beside its files with built ones`() throws
  {
    #expect(DataFolder.installed(executable: executable).isEmpty)
    try folder.makeFolder("share/spheres/names")
    try folder.makeFolder("share/spheres/second/built")
    try folder.copy("\(ShippedData.folder)/built", to: "share/spheres/built")
    let paths = DataFolder.installed(executable: executable).map(\.path)
    #expect(paths == [folder["bin/../share/spheres"], folder["bin/../share/spheres/second"]])
    let id = try Atlas(builtFolder: "\(ShippedData.folder)/built").about.id
    #expect(DataFolder(installed: id, executable: executable)?.path == paths[0])
    #expect(DataFolder(installed: "second", executable: executable) == nil)
  }
}

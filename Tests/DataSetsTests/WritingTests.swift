import Foundation
import HistoricalAtlas
import MapGeometry
import RegionBuilding
import TestSupport
import Testing

@testable import DataSets

/// What a build writes, and what is read back.
@Suite struct WritingTests {
  private let names = [
    "answers.cbor", "atlas.json", "coverage.topojson", "ground.twkb", "manifest.json",
  ]

  @Test func `writing and reading back gives an equal atlas`() throws {
    let folder = try TemporaryFolder()
    let build = try SmallDataSet().built()
    try build.write(to: folder["built"])
    let atlas = try Atlas(builtFolder: folder["built"])
    #expect(atlas.coverage == build.atlas.coverage)
    #expect(atlas.atlasJSON == build.atlas.atlasJSON)
    #expect(atlas.about == build.atlas.about)
  }

  @Test func `writing and reading back the shipped data gives an equal atlas`() throws {
    let folder = try TemporaryFolder()
    let build = try Shipped.build.get()
    try build.write(to: folder["built"])
    let atlas = try Atlas(builtFolder: folder["built"])
    #expect(atlas.coverage == build.atlas.coverage)
    #expect(atlas.atlasJSON == build.atlas.atlasJSON)
  }

  @Test func `two builds give the same bytes`() throws {
    let (one, other) = (try SmallDataSet().built(), try SmallDataSet().built())
    #expect(one.files.map(\.name) == names)
    #expect(one.files.map(\.bytes) == other.files.map(\.bytes))
  }

  @Test func `two builds of the shipped data give the same bytes`() throws {
    let one = try Shipped.build.get()
    let other = try DataSetBuild(Shipped.dataSet.get())
    #expect(one.files.map(\.bytes) == other.files.map(\.bytes))
    #expect(one.report.text == other.report.text)
  }

  @Test(arguments: [
    "places.csv", "lines/treaty.yaml", "instruments/title.yaml", "base/land.shp", "base/land.dbf",
  ])
  func `a changed byte in a source changes the fingerprint`(file: String) throws {
    var small = try SmallDataSet()
    let before = try small.dataSet().fingerprint()
    try small.append("\n", to: file)
    let after = try #require(try? small.dataSet()).fingerprint()
    #expect(before != after)
  }

  @Test(arguments: ["land", "lakes", "rivers"])
  func `so does a layer of the base map no line is taken from, if there is one`(layer: String) throws {
    var small = try SmallDataSet()
    let before = try small.dataSet().fingerprint()
    small.addLayer("places")
    #expect(try small.dataSet().fingerprint() == before)
    small.addLayer(layer)
    let with = try small.dataSet().fingerprint()
    #expect((with == before) == (layer == "land"))
    try small.append("\n", to: "base/\(layer).dbf")
    #expect(try small.dataSet().fingerprint() != with)
  }

  @Test func `land and lakes of the base map are in what is built`() throws {
    var small = try SmallDataSet()
    small.addLayer("lakes")
    let folder = try TemporaryFolder()
    try small.built().write(to: folder["built"])
    let map = try BaseMap(dataFolder: folder.path)
    #expect(map.land == map.lakes && map.lakes.count == 1 && map.rivers.isEmpty)
  }

  // MARK: All or none

  @Test func `files of an earlier build are replaced, and no others are left`() throws {
    let folder = try TemporaryFolder()
    try folder.write("earlier", to: "atlas.json")
    try folder.write("not ours", to: "notes.txt")
    try SmallDataSet().built().write(to: folder.path)
    #expect(try folder.names() == names + ["notes.txt"])
    #expect(try folder.text("notes.txt") == "not ours")
    _ = try Atlas(builtFolder: folder.path)
  }

  @Test func `a folder that cannot be created is an error and leaves nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "built")
    let build = try SmallDataSet().built()
    let error = #expect(throws: DataSetError.self) { try build.write(to: folder["built"]) }
    #expect(error?.description.hasPrefix("cannot write to \(folder["built"]): ") == true)
    #expect(throws: DataSetError.self) { try build.write(to: folder["built/deeper"]) }
    #expect(try folder.names() == ["built"])
    #expect(try folder.text("built") == "a file")
  }

  @Test(arguments: ["answers.cbor", "atlas.json", "coverage.topojson", "ground.twkb", "manifest.json"])
  func `if one file cannot be written, the others stay unchanged`(name: String) throws {
    let folder = try TemporaryFolder()
    for other in names where other != name { try folder.write("earlier \(other)", to: other) }
    try FileManager.default.createDirectory(atPath: folder[name], withIntermediateDirectories: false)
    let build = try SmallDataSet().built()
    let error = #expect(throws: DataSetError.self) { try build.write(to: folder.path) }
    #expect(error?.description.hasPrefix("cannot write to \(folder.path): ") == true)
    #expect(try folder.names() == names)
    for other in names where other != name { #expect(try folder.text(other) == "earlier \(other)") }
  }

  @Test func `the manifest is placed last: without it no file of a build is taken for one`() throws {
    let build = try SmallDataSet().built()
    #expect(build.files.map(\.name).sorted() == names)
    #expect(build.files.last?.name == Manifest.fileName)
    let folder = try TemporaryFolder()
    for (name, bytes) in build.files.dropLast() { try folder.write(bytes, to: name) }
    #expect(throws: AtlasError.self) { try Atlas(builtFolder: folder.path) }
  }

  @Test func `after a failure no new files exist`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder["manifest.json"],
      withIntermediateDirectories: false
    )
    let build = try SmallDataSet().built()
    #expect(throws: DataSetError.self) { try build.write(to: folder.path) }
    #expect(try folder.names() == ["manifest.json"])
  }

  @Test func `the folder of an earlier build is replaced, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("earlier", to: "built/manifest.json")
    let build = try SmallDataSet().built()
    try build.write(to: folder["built/"])
    #expect(try folder.names() == ["built"])
    for (name, bytes) in build.files { #expect(try folder.bytes("built/\(name)") == bytes) }
  }

  @Test func `of concurrent builds the files of one are there, and can be read at any time`() async throws {
    let folder = try TemporaryFolder()
    var other = try SmallDataSet()
    other.replace("dataset.yaml", "title: ", with: "title: Other ")
    let builds = [try SmallDataSet().built(), try other.built()]
    #expect(builds[0].files.map(\.bytes) != builds[1].files.map(\.bytes))
    try builds[0].write(to: folder["built"])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask { try builds[number % 2].write(to: folder["built"]) }
        group.addTask { _ = try Atlas(builtFolder: folder["built"]) }
      }
      try await group.waitForAll()
    }
    let found = try builds[0].files.map { try folder.bytes("built/\($0.name)") }
    #expect(builds.contains { $0.files.map(\.bytes) == found })
    #expect(try folder.names() == ["built"])
  }

  // MARK: Reading what is not right

  /// A folder with a build in it.
  private func built() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try SmallDataSet().built().write(to: folder.path)
    return folder
  }

  /// Why what reads the file refuses the folder: a base map for its own file, an atlas for all others.
  private func refusal(_ folder: TemporaryFolder, of name: String = Manifest.fileName) -> String? {
    do throws(AtlasError) {
      if name == Manifest.groundFileName {
        _ = try BaseMap(builtFolder: folder.path, Manifest(folder: folder.path))
      } else {
        _ = try Atlas(builtFolder: folder.path)
      }
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: ["answers.cbor", "atlas.json", "coverage.topojson", "ground.twkb", "manifest.json"])
  func `a file that is missing is named`(name: String) throws {
    let folder = try built()
    try folder.remove(name)
    #expect(refusal(folder, of: name) == "cannot read \(folder[name]): no such file or folder")
  }

  @Test func `an answer needs no base map, a base map no answers`() throws {
    let folder = try built()
    try folder.write("no ground", to: "ground.twkb")
    #expect(refusal(folder) == nil)
    let other = try built()
    try other.remove("atlas.json")
    try other.write("no coverage", to: "coverage.topojson")
    #expect(refusal(other, of: "ground.twkb") == nil)
  }

  @Test(arguments: ["answers.cbor", "atlas.json", "coverage.topojson", "ground.twkb"])
  func `a file that was changed is refused`(name: String) throws {
    let folder = try built()
    var bytes = try folder.bytes(name)
    bytes[bytes.count / 2] ^= 1
    try folder.write(bytes, to: name)
    #expect(
      refusal(folder, of: name)
        == "\(folder[name]) is not the file that manifest.json names; run `spheres build` to make all files anew"
    )
  }

  @Test(arguments: ["answers.cbor", "atlas.json", "coverage.topojson", "ground.twkb"])
  func `a file of another build is refused`(name: String) throws {
    let folder = try built()
    var other = try SmallDataSet()
    other.replace("dataset.yaml", "title: Island", with: "title: Islands")
    other.replace("points.csv", "cape,2,0", with: "cape,2.5,0")
    other.replace("lines/base-lines.yaml", "uncertainty_km: 1", with: "uncertainty_km: 2")
    other.addLayer("lakes")
    let files = try other.built().files
    let bytes = try #require(files.first { $0.name == name }).bytes
    try folder.write(bytes, to: name)
    let told = refusal(folder, of: name)
    #expect(told?.hasPrefix("\(folder[name]) is not the file that manifest.json names") == true)
  }

  @Test(arguments: ["", "{", "[]", "{\"sources\": 1}"])
  func `a damaged manifest is refused`(text: String) throws {
    let folder = try built()
    try folder.write(text, to: "manifest.json")
    #expect(refusal(folder)?.hasPrefix("\(folder["manifest.json"]) is damaged: ") == true)
  }

  @Test(arguments: ["answers.cbor", "ground.twkb"])
  func `a truncated file is damaged, even if the manifest matches it`(name: String) throws {
    let folder = try built()
    let whole = try Manifest(try folder.bytes("manifest.json"), file: "manifest.json")
    let cut = Array(try folder.bytes(name).dropLast(20))
    try folder.write(cut, to: name)
    let mark = Fingerprint(cut).description
    let manifest = Manifest(
      sources: whole.sources,
      atlas: whole.atlas,
      coverage: whole.coverage,
      answers: name == "answers.cbor" ? mark : whole.answers,
      ground: name == "ground.twkb" ? mark : whole.ground,
      geos: whole.geos,
      proj: whole.proj
    )
    try folder.write(manifest.bytes, to: "manifest.json")
    #expect(refusal(folder, of: name)?.hasPrefix("\(folder[name]) is damaged: ") == true)
  }
}

import Foundation
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@testable import DataSets

/// Built files must match their sources.
@Suite struct DataSetCheckTests {
  private let folder: TemporaryFolder
  private var data: String { folder["data"] }
  private var built: String { "\(data)/built" }

  /// The small data set with its built files, copied so that both can be changed.
  init() throws {
    folder = try TemporaryFolder()
    let small = try SmallDataSet()
    try folder.copy(small.written(), to: "data")
    try DataSetBuild(DataSet(folder: folder["data"])).write(to: "\(folder["data"])/built")
  }

  private func problems() throws -> [String] { try DataSetCheck(folder: data).problems.map(\.description) }

  /// Replaces the built files by others with matching fingerprints.
  private func put(_ bytes: [String: [UInt8]], geos: String? = nil) throws {
    for (name, bytes) in bytes { try folder.write(bytes, to: "data/built/\(name)") }
    let old = try Manifest(folder: built)
    func fingerprint(_ name: String) throws -> String {
      Fingerprint(try folder.bytes("data/built/\(name)")).description
    }
    let manifest = Manifest(
      sources: old.sources,
      atlas: try fingerprint(Manifest.atlasFileName),
      coverage: try fingerprint(Manifest.coverageFileName),
      answers: try fingerprint(Manifest.answersFileName),
      ground: try fingerprint(Manifest.groundFileName),
      geos: geos ?? old.geos,
      proj: old.proj
    )
    try folder.write(manifest.bytes, to: "data/built/\(Manifest.fileName)")
  }

  /// The built files of the data set with another power in the east, or another line.
  private func others(_ file: String, _ old: String, _ new: String) throws -> [String: [UInt8]] {
    var small = try SmallDataSet()
    small.replace(file, old, with: new)
    let files = try small.built().files
    return Dictionary(files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  private func othersPower() throws -> [String: [UInt8]] {
    try others("instruments/treaty-1907.yaml", "power: sylvania", "power: ruritania")
  }

  @Test func `files built from the sources are not a problem`() throws {
    let check = try DataSetCheck(folder: data)
    #expect(check.problems.isEmpty && check.remarks.isEmpty)
  }

  @Test(arguments: [Manifest.answersFileName, Manifest.atlasFileName])
  func `a different built file is found even if its fingerprint is right`(name: String) throws {
    try put([name: try #require(try othersPower()[name])])
    let anew = "is not what a build makes of these sources; run `spheres build` to make it anew"
    #expect(try problems() == ["built/\(name): \(anew)", "built/manifest.json: \(anew)"])
  }

  @Test func `a different ground and a missing file are found too`() throws {
    let other = try others("lines/treaty.yaml", "begin: cape", "begin: {on: coast, parallel: 0.5}")
    try put([Manifest.coverageFileName: try #require(other[Manifest.coverageFileName])])
    #expect(try problems().first?.hasPrefix("built/coverage.topojson: is not what a build makes") == true)
    try folder.remove("data/built/ground.twkb")
    #expect(try problems().contains { $0.hasPrefix("built/ground.twkb: cannot be read: no such file") })
  }

  @Test func `a folder of any name is checked, and its files are reported with full paths`() throws {
    try folder.makeFolder("資料 é")
    try folder.copy(built, to: "資料 é/built")
    try folder.write([0], to: "資料 é/built/\(Manifest.answersFileName)")
    let found = try DataSetCheck(folder: folder["資料 é"]).problems.map(\.file)
    #expect(found == ["built/\(Manifest.answersFileName)"])
  }

  @Test(arguments: ["instruments", "regions.yaml", "powers.yaml"])
  func `a folder with sources but without dataset.yaml is not an installed data set`(kept: String) throws {
    try folder.remove("data/dataset.yaml")
    #expect(throws: DataSetError.self) { try DataSetCheck(folder: data) }
    try folder.makeFolder("other")
    try folder.copy(built, to: "other/built")
    try folder.copy("\(data)/\(kept)", to: "other/\(kept)")
    #expect(throws: DataSetError.self) { try DataSetCheck(folder: folder["other"]) }
  }

  @Test func `other versions are reported, and what does not depend on them is compared`() throws {
    try put([:], geos: "9.9.9")
    let check = try DataSetCheck(folder: data)
    #expect(check.problems.isEmpty)
    #expect(check.remarks.first?.hasPrefix("built with GEOS 9.9.9 and PROJ ") == true)
    try put(try othersPower().filter { $0.key != Manifest.fileName }, geos: "9.9.9")
    #expect(try problems().map { $0.prefix(17) } == ["built/atlas.json:"])
  }

  @Test func `other versions do not excuse different faces`() throws {
    let other = try others("points.csv", "cape,2,0", "cape,2.5,0")
    let files = [Manifest.answersFileName, Manifest.coverageFileName]
    try put(other.filter { files.contains($0.key) }, geos: "9.9.9")
    #expect(try problems().map { $0.prefix(24) } == ["built/coverage.topojson:"])
  }

  @Test func `without sources the built files are compared with one another, which is reported`() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: data) where name != "built" {
      try folder.remove("data/\(name)")
    }
    let sound = try DataSetCheck(folder: data)
    #expect(sound.problems.isEmpty)
    #expect(sound.remarks == ["\(data) has no sources: its built files were compared with one another only"])
    try put([Manifest.answersFileName: try #require(try othersPower()[Manifest.answersFileName])])
    #expect(
      try problems() == [
        "built/atlas.json: does not say what answers.cbor says; run `spheres build` to make it anew"
      ]
    )
    try folder.write([1, 2, 3], to: "data/built/ground.twkb")
    #expect(try problems() == ["built/ground.twkb: is not the file that manifest.json names"])
  }

  @Test func `without sources a coverage whose borders are open is found`() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: data) where name != "built" {
      try folder.remove("data/\(name)")
    }
    let atlas = try Atlas(builtFolder: built)
    var arcs = atlas.coverage.arcs
    let index = try #require(arcs.firstIndex { $0.left != nil && $0.right != nil })
    let arc = arcs[index]
    arcs[index] = Arc(line: arc.line, left: arc.left, right: nil, origin: arc.origin)
    let open = try Atlas(
      about: atlas.about,
      coverage: Coverage(knownValid: arcs, faces: atlas.coverage.faces),
      register: atlas.register,
      borders: atlas.borders,
      places: atlas.places,
      railways: atlas.railways
    )
    try put([
      Manifest.answersFileName: open.answersCBOR, Manifest.coverageFileName: open.coverageTopoJSON(),
    ])
    let face = atlas.coverage.faces[try #require(arc.right)].name
    let found = "built/answers.cbor: the arcs around \(face) do not make closed rings"
    #expect(try problems().contains(found))
  }
}

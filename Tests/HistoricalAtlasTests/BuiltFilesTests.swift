import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct BuiltFilesTests {
  private let built: BuiltFolder

  init() throws { built = try BuiltFolder() }

  @Test func `an atlas survives a round trip`() throws {
    let atlas = try InventedAtlas.atlas()
    let read = try Atlas(builtFolder: built.folder.path)
    #expect(read.about == atlas.about)
    #expect(read.coverage == atlas.coverage)
    #expect(read.borders == atlas.borders)
    #expect(read.places == atlas.places)
    #expect(read.railways == atlas.railways)
    #expect(read.register.powers == atlas.register.powers)
    #expect(read.register.sources == atlas.register.sources)
    #expect(read.register.regions.regions == atlas.register.regions.regions)
    #expect(read.register.instruments == atlas.register.instruments)
    #expect(read.atlasJSON == atlas.atlasJSON)
    #expect(read.answersCBOR == atlas.answersCBOR)
    #expect(try read.coverageTopoJSON() == atlas.coverageTopoJSON())
  }

  @Test func `an atlas with parts, strips, unknown ground and dated track survives a round trip`() throws {
    let atlas = try PartedAtlas.atlas()
    let folder = try BuiltFolder(of: atlas)
    let read = try Atlas(builtFolder: folder.folder.path)
    #expect(read.coverage == atlas.coverage)
    #expect(read.coverage.faces.map(\.parts) == atlas.coverage.faces.map(\.parts))
    #expect(read.register.parts == atlas.register.parts)
    #expect(read.register.instruments == atlas.register.instruments)
    #expect(read.railways == atlas.railways)
    #expect(read.railways.flatMap(\.sections).map(\.closed?.text) == [nil, "1914-01-01"])
    #expect(read.borders == atlas.borders)
    #expect(read.atlasJSON == atlas.atlasJSON)
    #expect(read.answersCBOR == atlas.answersCBOR)
    #expect(try read.coverageTopoJSON() == atlas.coverageTopoJSON())
  }

  @Test func `atlas.json has the parts, the ground of each clause and the sections of each railway`() throws {
    let json = try JSONValue(parsing: PartedAtlas.atlas().atlasJSON)
    guard case .array(let parts) = json["parts"], case .array(let instruments) = json["instruments"],
      let clauses = instruments.last?["clauses"], case .array(let rows) = clauses,
      case .array(let railways) = json["railways"]
    else {
      Issue.record("parts, instruments or railways are missing")
      return
    }
    #expect(parts.map { $0["id"] } == ["advance", "bridgehead"])
    #expect(parts.first?["regions"] == ["lowland", "upland"])
    #expect(
      parts.first?["sources"] == [["source": "chronicle", "place": "map 3", "opened": true], "letters"]
    )
    let byID = Dictionary(rows.map { ($0["id"] ?? .null, $0) }) { first, _ in first }
    #expect(byID["advance-upland"]?["part"] == "advance" && byID["advance-upland"]?["ground"] == nil)
    #expect(byID["army"]?["except_parts"] == ["advance", "bridgehead"])
    #expect(byID["zone"]?["ground"] == "strip" && byID["zone"]?["railways"] == ["main"])
    #expect(byID["zone"]?["area_km2"] == 12.5)
    #expect(byID["raid"]?["ground"] == "unknown")
    #expect(byID["concessions"]?["scope"] == "railway concessions")
    guard case .array(let track) = railways.first?["track"] else {
      Issue.record("no track")
      return
    }
    #expect(track.map { $0["from"] } == [.number(0), .number(1)])
    #expect(track.map { $0["to"] } == [.number(1), .number(2)])
    #expect(track.map { $0["opened"] } == ["1907-06", "1905-05-01"])
    #expect(track.map { $0["closed"] } == [nil, "1914-01-01"])
    #expect(track.map { $0["sources"] } == [["letters"], nil])
  }

  @Test func `answers.cbor agrees with the text files, byte for byte`() throws {
    let built = "\(ShippedData.folder)/built"
    let atlas = try Atlas(builtFolder: built)
    #expect(try atlas.answersCBOR == FileBytes.read("\(built)/\(Manifest.answersFileName)"))
    #expect(try atlas.atlasJSON == FileBytes.read("\(built)/\(Manifest.atlasFileName)"))
    #expect(try atlas.coverageTopoJSON() == FileBytes.read("\(built)/\(Manifest.coverageFileName)"))
    #expect(atlas.coverage.problems().isEmpty)
  }

  /// Reads while a build puts other files there, so many times; how many readings that took, nil when it failed.
  private func readings(whileBuilt times: Int) throws -> Int? {
    var readings = 0
    return try? Manifest.withFiles(of: built.folder.path) { manifest throws(AtlasError) in
      readings += 1
      guard readings <= times else { return readings }
      let other = Manifest(
        sources: "\(readings)",
        atlas: manifest.atlas,
        coverage: manifest.coverage,
        answers: manifest.answers,
        ground: manifest.ground,
        geos: manifest.geos,
        proj: manifest.proj
      )
      try? built.folder.write(other.bytes, to: Manifest.fileName)
      throw .mismatch(file: Manifest.answersFileName)
    }
  }

  @Test func `files that are built anew three times while they are read are read at last`() throws {
    #expect(try readings(whileBuilt: 0) == 1)
    #expect(try readings(whileBuilt: 3) == 4)
    #expect(try readings(whileBuilt: 4) == nil)
  }

  @Test(arguments: BuiltFolder.files)
  func `a missing file is unreadable, with the system's message`(_ name: String) throws {
    try built.folder.remove(name)
    #expect(
      built.error() == .unreadable(file: built.folder[name], reason: "no such file or folder")
    )
  }

  @Test(arguments: BuiltFolder.files)
  func `a folder in place of a file is unreadable`(_ name: String) throws {
    try built.folder.remove(name)
    try built.folder.makeFolder(name)
    #expect(built.error() == .unreadable(file: built.folder[name], reason: "is a folder, expected a file"))
  }

  @Test(
    arguments: [Manifest.answersFileName, Manifest.atlasFileName, Manifest.coverageFileName],
    [0.0, 0.25, 0.5, 0.75, 1.0]
  )
  func `a changed byte is detected, wherever it is`(_ name: String, _ place: Double) throws {
    var bytes = try built.folder.bytes(name)
    bytes[Int(place * Double(bytes.count - 1))] ^= 1
    try built.folder.write(bytes, to: name)
    #expect(built.error() == .mismatch(file: built.folder[name]))
  }

  @Test func `a file of another build is detected`() throws {
    try built.folder.write(
      try built.folder.bytes(Manifest.atlasFileName) + [0x0A],
      to: Manifest.atlasFileName
    )
    #expect(built.error()?.description.contains("run `spheres build`") == true)
  }

  @Test func `a manifest survives a round trip`() throws {
    let manifest = try Manifest(folder: built.folder.path)
    #expect(try Manifest(manifest.bytes, file: "manifest.json") == manifest)
    #expect(manifest.proj == "9.1")
  }
}

import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

/// Damage that the manifest vouches for.
@Suite struct DamagedFilesTests {
  private let built: BuiltFolder

  init() throws { built = try BuiltFolder() }

  private static let damages = [
    (#""kind":"treaty-line""#, #""kind":"treaty-lime""#, "$.borders[4].kind: expected another word"),
    (#""first_day":"1900-01-01""#, #""first_day":"1900-02-30""#, "$.about.first_day: expected a day"),
    (
      #""first_day":"1900-01-01""#, #""first_day":"1930-01-01""#, "$.about.last_day: expected a day from 1930"
    ),
    (#""credits":["Nobody.""#, #""credits":[7"#, "$.about.credits: expected a list of texts"),
    (#""title":"#, #""totle":"#, "$.about.title: expected a text"),
    (#""powers":["#, #""empowered":["#, "$.powers: expected a list"),
    (#""instruments":["#, #""implements":["#, "$.instruments: expected a list"),
    (#""places":["#, #""plaices":["#, "$.places: expected a list"),
    (#""lat":43.5"#, #""lat":143.5"#, "$.places[1].lat: expected a position on the globe"),
    (#""lat":43.5"#, #""lat":"43.5""#, "$.places[1].lat: expected a number"),
    (#""secret":true"#, #""secret":"yes""#, ".secret: expected true or false"),
    (#""id":"fells""#, #""id":"The Fells""#, "expected the id of a region"),
    (#""tenure":"sphere""#, #""tenure":"hemisphere""#, "hemisphere"),
    (#""power":"green""#, #""power":"purple""#, "purple"),
    ("\n]}", "\n]", "expected"),
    ("\"about\"", "about", "expected"),
  ]

  @Test(arguments: damages)
  func `the damage is named with its place`(_ text: String, _ other: String, _ reason: String) throws {
    try built.replace(text, by: other, in: Manifest.atlasFileName)
    try built.sign()
    guard case .damaged(let file, let found) = built.error() else {
      Issue.record("found \(String(describing: built.error())), expected damage: \(reason)")
      return
    }
    #expect(file == built.folder[Manifest.atlasFileName])
    #expect(found.contains(reason))
  }

  @Test func `a coverage that is none is named`() throws {
    try built.replace("\"arcs\"", by: "\"orcs\"", in: Manifest.coverageFileName)
    try built.sign()
    guard case .damaged(let file, _) = built.error() else {
      Issue.record("found \(String(describing: built.error())), expected damage")
      return
    }
    #expect(file == built.folder[Manifest.coverageFileName])
  }

  @Test func `a manifest that is none is named`() throws {
    try built.replace("\"atlas\"", by: "\"globe\"", in: Manifest.fileName)
    #expect(
      built.error() == .damaged(file: built.folder[Manifest.fileName], reason: "$.atlas: expected a text")
    )
    try built.folder.write("nonsense".utf8, to: Manifest.fileName)
    guard case .damaged = built.error() else {
      Issue.record("found \(String(describing: built.error())), expected damage")
      return
    }
  }

  @Test func `a face that is no region is named`() throws {
    #expect(throws: AtlasError.faceWithoutRegion(try RegionID("moors"))) {
      try InventedAtlas.atlas(faces: ["moors", "upland", "lowland"])
    }
  }

  @Test func `an arc that no border drew is named`() throws {
    let borders = try InventedAtlas.borders().filter { $0.id != "brook" }
    #expect(throws: AtlasError.arcWithoutBorder("brook")) { try InventedAtlas.atlas(borders: borders) }
  }
}

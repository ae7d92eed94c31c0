import Cartography
import MapGeometry
import Projections
import Testing

@Suite struct LineStyleTests {
  @Test func `a secret line is drawn as two thin lines`() throws {
    var sheet = try InventedWorld.sheet()
    let plain = try strokes(of: "border-treaty", in: sheet)
    sheet.borders[0].isSecret = true
    let secret = try strokes(of: "border-treaty", in: sheet)
    #expect(secret.count == plain.count + 1)
    #expect(secret.last == sheet.style.paper.description)
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    #expect(picture.element(id: "border-treaty")?.attributes["class"] == "border treaty-line secret")
  }

  @Test func `a railway is in the ink of its owner`() throws {
    var sheet = try InventedWorld.sheet()
    let russian = try strokes(of: "railway-trunk", in: sheet)
    sheet.railways[0].owner = "japan"
    let japanese = try strokes(of: "railway-trunk", in: sheet)
    sheet.railways[0].owner = nil
    #expect(Set([russian, japanese, try strokes(of: "railway-trunk", in: sheet)]).count == 3)
  }

  @Test func `a minor railway is in one ink, and lies below the others`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.railways.append(MapRailway(id: "branch", lines: sheet.railways[0].lines, isMinor: true))
    let plain = try strokes(of: "railway-branch", in: sheet)
    sheet.railways[1].owner = "japan"
    #expect(try strokes(of: "railway-branch", in: sheet) == plain)
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let ids = picture.elements.compactMap { $0.attributes["id"] }.filter { $0.hasPrefix("railway-") }
    #expect(ids == ["railway-branch", "railway-trunk"])
    #expect(picture.element(id: "railway-branch")?.attributes["class"] == "railway minor")
  }

  @Test func `a malformed or repeated id of a railway is refused`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.railways = [MapRailway(id: "Trunk line", lines: [])]
    #expect(throws: MapSheetError.malformedName("Trunk line")) { try sheet.drawing() }
    sheet.railways = [MapRailway(id: "trunk", lines: []), MapRailway(id: "trunk", lines: [])]
    #expect(throws: MapSheetError.duplicateID("trunk")) { try sheet.drawing() }
  }

  @Test func `no two patterns of a power look alike`() throws {
    let one = OverlayPattern.allCases.filter { $0 != .contested }
    let overlays: [MapOverlay] = [
      .solid(power: "russia"), .dense(power: "russia"), .crossed(power: "russia"), .paired(power: "russia"),
      .hatch(power: "russia"), .secret(power: "russia"), .broken(power: "russia"), .sparse(power: "russia"),
      .dots(power: "russia"),
    ]
    #expect(overlays.map(\.pattern) == one)
    var pictures: Set<String> = []
    for overlay in overlays {
      let patterns = MapStyle.standard.patterns(of: [overlay], unit: 1) { _, _ in "black" }
      let id = patterns.ids[0] ?? ""
      pictures.insert(patterns.definitions.replacing("\"\(id)\"", with: ""))
    }
    #expect(pictures.count == overlays.count)
  }

  @Test(arguments: [(nil, 0.0), ("+proj=stere +lat_0=90 +lon_0=89", -30.0)])
  func `the arrow points north in the middle of the map`(_ definition: String?, _ degrees: Double) throws {
    let extent = BoundingBox(try InventedWorld.position(106, 38), try InventedWorld.position(132, 52))
    var sheet = try MapSheet(
      title: "Arrow",
      extent: extent,
      width: 600,
      projection: definition.map { text throws(ProjectionError) in try Projection(text) }
    )
    sheet.words.north = "Nord"
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let arrow = picture.elements.compactMap { $0.attributes["transform"] }.last { $0.hasPrefix("rotate(") }
    let turn = try #require(
      arrow?.dropFirst("rotate(".count).split(separator: " ").first.flatMap { Double($0) }
    )
    #expect(abs(turn - degrees) < 3)
    #expect(picture.texts(of: "text").contains("Nord"))
  }

  /// The colours of the lines that draw a thing, from the bottom up.
  private func strokes(of id: String, in sheet: MapSheet) throws -> [String] {
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    let index = try #require(picture.elements.firstIndex { $0.attributes["id"] == id })
    return picture.elements[(index + 1)...].filter { $0.name != "title" }.prefix { $0.name == "path" }
      .compactMap { $0.attributes["stroke"] }
  }
}

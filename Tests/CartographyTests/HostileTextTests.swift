import Cartography
import MapGeometry
import Testing

@Suite struct HostileTextTests {
  static let hostile = [
    "<script>alert(1)</script>", "]]>", "\"'&amp;<!-- -->", "a\u{0}b\u{8}c\u{FFFF}", "\u{202E}gnitirw",
    "&#0;",
  ]

  @Test(arguments: hostile)
  func `a hostile name stays text`(name: String) throws {
    var sheet = try InventedWorld.sheet()
    sheet.title = name
    sheet.subtitles = [name]
    sheet.summary = name
    sheet.notes = [name]
    sheet.words.powers["china"] = name
    sheet.words.trueAt = name
    sheet.style.fontFamily = name
    sheet.places[0].name = name
    sheet.regions[0].label = name
    sheet.regions[0].title = MapTitle(name, language: name)
    sheet.regions[0].legend = LegendText(holder: name, manner: name)
    sheet.regions[0].attributes = [try DataAttribute("name", name)]
    sheet.borders[0].name = name
    let plain = try #require(PictureReader(try InventedWorld.sheet().drawing().svg))
    let picture = try #require(PictureReader(try sheet.drawing().svg))
    #expect(Set(picture.elements.map(\.name)).isSubset(of: plain.elements.map(\.name)))
    let allowed = name.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0xFFFE && $0.value != 0x202E }
    #expect(picture.texts(of: "title").first == String(String.UnicodeScalarView(allowed)))
    #expect(
      picture.element(id: "region-norland")?.attributes["data-name"]
        == String(String.UnicodeScalarView(allowed))
    )
  }

  @Test(arguments: ["", "a b", "onload", "x=\"", "Ä"])
  func `a name of an attribute is lowercase letters, digits and hyphens`(name: String) throws {
    if name == "onload" {
      #expect(try DataAttribute(name, "x").name == name)
    } else {
      #expect(throws: MapSheetError.malformedName(name)) { try DataAttribute(name, "x") }
    }
  }

  @Test func `ids are well-formed and given once`() throws {
    var sheet = try InventedWorld.sheet()
    sheet.borders[0] = MapBorder(id: "a\" onload=\"", kind: .frontier, lines: [])
    #expect(throws: MapSheetError.malformedName("a\" onload=\"")) { try sheet.drawing() }
    sheet = try InventedWorld.sheet()
    sheet.regions.append(sheet.regions[0])
    #expect(throws: MapSheetError.duplicateID("norland")) { try sheet.drawing() }
    sheet = try InventedWorld.sheet()
    sheet.borders.append(sheet.borders[0])
    #expect(throws: MapSheetError.duplicateID("treaty")) { try sheet.drawing() }
    sheet = try InventedWorld.sheet()
    sheet.regions[0].styleClass = "Two Words"
    #expect(throws: MapSheetError.malformedName("Two Words")) { try sheet.drawing() }
    sheet = try InventedWorld.sheet()
    sheet.regions[0].attributes.append(try DataAttribute("tenure", "lease"))
    #expect(throws: MapSheetError.duplicateID("data-tenure")) { try sheet.drawing() }
  }
}
